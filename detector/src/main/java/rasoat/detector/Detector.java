package rasoat.detector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import rasoat.detector.Judgement.Unreadable;
import rasoat.detector.page.UnreadableImageException;
import rasoat.index.DocumentIndex;
import rasoat.index.alignment.Alignment.Difference;
import rasoat.model.finding.Region;
import rasoat.model.post.CapturedImage;
import rasoat.model.post.Post;

/**
 * Decides what a post shows, and says why. Owns one reading engine: one detector per worker thread,
 * made and closed by it.
 */
public final class Detector implements AutoCloseable {

  private static final long MOST_BYTES = 64L << 20;

  private final PictureReader reader;
  private final PictureMemory memory;
  private final Judge judge;

  /** A detector for the calling thread. */
  public Detector(Natives natives, DocumentIndex documents, PictureMemory memory) {
    this.reader = new PictureReader(natives.tessdata());
    this.memory = memory;
    this.judge = new Judge(documents);
  }

  /**
   * Reads the pictures and the words of a post and judges them together. Never throws for a bad
   * picture: it is named in the judgement.
   *
   * @throws UncheckedIOException when the registry cannot be read
   */
  public Judgement judge(Post post) {
    List<Passage> pages = new ArrayList<>();
    List<Unreadable> unreadable = new ArrayList<>();
    int read = 0;
    for (CapturedImage image : post.images()) {
      try {
        PictureReading picture = read(image);
        read++;
        picture.pages().forEach(page -> pages.add(Passage.of(image, page)));
        if (picture.cutOff()) {
          unreadable.add(
              new Unreadable(
                  image.name(),
                  image.file(),
                  "expected a whole JPEG, got one that ends early; read as far as it goes"));
        }
      } catch (UnreadableImageException | IOException e) {
        unreadable.add(new Unreadable(image.name(), image.file(), reason(e)));
      }
    }
    try {
      return new Judgement(
          judge.judge(post, pages, noPage(post, unreadable), this::isStillThere), read, unreadable);
    } catch (IOException e) {
      throw new UncheckedIOException("the registry cannot be read", e);
    }
  }

  /** Reads the place of a difference again. */
  private boolean isStillThere(Match match, Difference difference) {
    PageReading page = match.passage().page();
    CapturedImage image = match.passage().image();
    if (page == null || image == null) {
      return true;
    }
    if (difference.seen().isBlank() && page.hasRoomBefore(difference.from())) {
      return false;
    }
    try {
      Region box = page.boxOfWords(difference.from(), difference.to());
      byte[] bytes = Files.readAllBytes(image.file());
      return SecondLook.upheld(difference, reader.readAgain(bytes, page, box));
    } catch (IOException | UnreadableImageException e) {
      // The picture was there a moment ago; without it the first reading stands.
      return true;
    }
  }

  private PictureReading read(CapturedImage image) throws IOException, UnreadableImageException {
    long size = Files.size(image.file());
    if (size > MOST_BYTES) {
      throw new UnreadableImageException("expected at most 64 MB, got " + (size >> 20) + " MB");
    }
    byte[] bytes = Files.readAllBytes(image.file());
    String digest = sha256(bytes);
    Optional<PictureReading> known = memory.recall(digest);
    if (known.isPresent()) {
      return known.get();
    }
    PictureReading reading = reader.read(bytes);
    memory.keep(digest, reading);
    return reading;
  }

  private static String noPage(Post post, List<Unreadable> unreadable) {
    if (post.images().isEmpty()) {
      return "Bài đăng không có ảnh; lời bài không nhắc tới văn bản nào trong danh mục.";
    }
    return unreadable.size() >= post.images().size()
        ? "Không đọc được ảnh của bài đăng."
        : "Ảnh không có trang chữ.";
  }

  private static String reason(Exception e) {
    return e instanceof UnreadableImageException ? e.getMessage() : "cannot be opened: " + e;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public void close() {
    reader.close();
  }
}
