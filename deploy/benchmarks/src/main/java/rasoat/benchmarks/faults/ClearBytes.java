package rasoat.benchmarks.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Looks for pieces of secret pictures, and for secret words, in the bytes of files. */
final class ClearBytes {

  /** Before that all pictures of one encoder are the same. */
  private static final int HEAD = 1000;

  private static final int STEP = 512;
  private static final int PIECE = 32;

  /** One may be chance. */
  private static final int PIECES = 2;

  private final Map<Long, Set<byte[]>> pieces = new HashMap<>();
  private final List<byte[]> words;

  ClearBytes(List<byte[]> pictures, String words) {
    for (byte[] picture : pictures) {
      for (int at = HEAD; at + PIECE <= picture.length; at += STEP) {
        add(Arrays.copyOfRange(picture, at, at + PIECE));
      }
    }
    this.words =
        List.of(
            words.getBytes(UTF_8),
            Normalizer.normalize(words, Normalizer.Form.NFD).getBytes(UTF_8),
            words.getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
    this.words.forEach(this::add);
  }

  private void add(byte[] piece) {
    pieces.computeIfAbsent(begin(piece, 0), begin -> new HashSet<>()).add(piece);
  }

  private static long begin(byte[] bytes, int at) {
    return ByteBuffer.wrap(bytes, at, Long.BYTES).getLong();
  }

  /** The files below that folder in which anything stands. */
  Set<String> filesBelow(Path folder) throws IOException {
    Set<String> found = new TreeSet<>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (isIn(Files.readAllBytes(file))) {
          found.add(folder.relativize(file).toString());
        }
      }
    }
    return found;
  }

  boolean isIn(byte[] bytes) {
    int seen = 0;
    long window = 0;
    for (int end = 0; end < bytes.length; end++) {
      window = window << 8 | bytes[end] & 0xff;
      int at = end + 1 - Long.BYTES;
      if (at >= 0 && pieces.containsKey(window)) {
        for (byte[] piece : pieces.get(window)) {
          if (isAt(piece, bytes, at)) {
            seen += words.contains(piece) ? PIECES : 1;
          }
        }
      }
    }
    return seen >= PIECES;
  }

  private static boolean isAt(byte[] piece, byte[] bytes, int at) {
    return at + piece.length <= bytes.length
        && Arrays.equals(piece, 0, piece.length, bytes, at, at + piece.length);
  }
}
