package rasoat.deploy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import rasoat.detector.Natives;
import rasoat.detector.PictureHasher;
import rasoat.detector.PictureTextReader;
import rasoat.detector.Recognition;
import rasoat.detector.copy.Pdq;
import rasoat.model.post.Sha256;

/**
 * Searches bytes for what is left of secret pictures and of the words on them: any 256 bytes of a
 * picture, in the clear or as Base64; any row of words, however their letters are composed; any
 * picture on which such a row can be read, or that looks like a secret one at a size to be read.
 */
final class Remains implements AutoCloseable {

  private static final int PIECE = 32;
  private static final int STEP = 64;
  private static final int FEW_VALUES = 12;

  /** Before that all pictures of one encoder are alike. */
  private static final int HEAD = 700;

  /** The longer side of a preview. */
  private static final int PREVIEW = 480;

  private static final int LIKE = 60;

  private final Map<Long, List<byte[]>> pieces = new HashMap<>();
  private final String words;
  private final List<Pdq> looks = new ArrayList<>();
  private final PictureTextReader reader;
  private final PictureHasher hasher;
  private final Map<Sha256, Optional<String>> seen = new HashMap<>();

  /** Loads what reads pictures. */
  Remains(List<byte[]> pictures, String words) throws IOException {
    Path cache = Path.of("target/cache").toAbsolutePath();
    this.reader = new PictureTextReader(cache);
    this.hasher = new PictureHasher(Recognition.here(Natives.load(cache)));
    this.words = words;
    for (byte[] picture : pictures) {
      hasher.hash(picture).ifPresent(looks::add);
      add(Arrays.copyOfRange(picture, HEAD, picture.length));
      for (int phase = 0; phase < 3; phase++) {
        byte[] part = Arrays.copyOfRange(picture, HEAD + phase, picture.length);
        add(Base64.getEncoder().encode(part));
      }
    }
  }

  private void add(byte[] bytes) {
    for (int at = 0; at + PIECE <= bytes.length; at += STEP) {
      byte[] piece = Arrays.copyOfRange(bytes, at, at + PIECE);
      if (new String(piece, ISO_8859_1).chars().distinct().count() >= FEW_VALUES) {
        pieces.computeIfAbsent(begin(piece, 0), begin -> new ArrayList<>()).add(piece);
      }
    }
  }

  private static long begin(byte[] bytes, int at) {
    return ByteBuffer.wrap(bytes, at, Long.BYTES).getLong();
  }

  /** What is left in the files below that folder, names included. */
  List<String> below(Path folder) throws IOException {
    List<String> found = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      found.addAll(in(folder.relativize(file).toString(), Files.readAllBytes(file)));
    }
    return found;
  }

  /** What is left in those bytes, and in what is packed in them. */
  List<String> in(String name, byte[] bytes) throws IOException {
    List<String> found = new ArrayList<>();
    if (holdsAPiece(bytes)) {
      found.add(name + ": bytes of a picture");
    }
    Traces.in(words, bytes).ifPresent(row -> found.add(name + ": words: " + row));
    for (byte[] picture : picturesIn(bytes)) {
      readable(picture).ifPresent(why -> found.add(name + ": " + why));
    }
    if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3) {
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          found.addAll(in(name + "!" + entry.getName(), zip.readAllBytes()));
        }
      }
    }
    return found;
  }

  private boolean holdsAPiece(byte[] bytes) {
    long window = 0;
    for (int end = 0; end < bytes.length; end++) {
      window = window << 8 | bytes[end] & 0xff;
      int at = end + 1 - Long.BYTES;
      List<byte[]> begun = at < 0 ? null : pieces.get(window);
      if (begun != null && begun.stream().anyMatch(piece -> isAt(piece, bytes, at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(byte[] piece, byte[] bytes, int at) {
    return at + PIECE <= bytes.length && Arrays.equals(piece, 0, PIECE, bytes, at, at + PIECE);
  }

  /** Wherever a JPEG or PNG begins. */
  private static List<byte[]> picturesIn(byte[] bytes) {
    List<byte[]> pictures = new ArrayList<>();
    for (int at = 0; at + 16 < bytes.length; at++) {
      boolean jpeg =
          bytes[at] == (byte) 0xFF && bytes[at + 1] == (byte) 0xD8 && bytes[at + 2] == (byte) 0xFF;
      boolean png =
          bytes[at] == (byte) 0x89
              && bytes[at + 1] == 'P'
              && bytes[at + 2] == 'N'
              && bytes[at + 3] == 'G';
      if (jpeg || png) {
        decoded(bytes, at).ifPresent(pictures::add);
      }
    }
    return pictures;
  }

  /** As a PNG without anything behind it; enlarged, as somebody would who wants to read it. */
  private static Optional<byte[]> decoded(byte[] bytes, int at) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes, at, bytes.length - at));
      if (image == null || image.getWidth() < 64 || image.getHeight() < 64) {
        return Optional.empty();
      }
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(
          Math.max(image.getWidth(), image.getHeight()) > 1000 ? image : twice(image), "png", png);
      return Optional.of(png.toByteArray());
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // No picture begins here.
    }
  }

  private static BufferedImage twice(BufferedImage image) {
    BufferedImage twice =
        new BufferedImage(2 * image.getWidth(), 2 * image.getHeight(), BufferedImage.TYPE_INT_RGB);
    twice.createGraphics().drawImage(image, 0, 0, twice.getWidth(), twice.getHeight(), null);
    return twice;
  }

  private Optional<String> readable(byte[] picture) throws IOException {
    Sha256 digest = Sha256.of(picture);
    if (!seen.containsKey(digest)) {
      seen.put(digest, look(picture));
    }
    return seen.get(digest);
  }

  private Optional<String> look(byte[] picture) throws IOException {
    Optional<Pdq> look = hasher.hash(picture);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
    boolean large = Math.max(image.getWidth(), image.getHeight()) > 2 * PREVIEW;
    if (large
        && look.isPresent()
        && looks.stream().anyMatch(it -> it.distance(look.get()) < LIKE)) {
      return Optional.of("a picture that looks like a secret one");
    }
    String read = String.join("\n", reader.read(picture));
    return Traces.in(words, read.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .map(row -> "a picture that can be read: " + row);
  }

  @Override
  public void close() {
    reader.close();
    hasher.close();
  }
}
