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
import rasoat.detector.SecondLook.Opinion;
import rasoat.detector.page.UnreadableImageException;
import rasoat.index.DocumentIndex;
import rasoat.index.alignment.Alignment.Difference;
import rasoat.index.sealed.SealedLookUp;
import rasoat.model.finding.Finding;
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
  private final SealedJudge sealedJudge;

  /** A detector for the calling thread, where nothing is sealed. */
  public Detector(Natives natives, DocumentIndex documents, PictureMemory memory) {
    this(natives, documents, SealedLookUp.NONE, memory);
  }

  /** A detector for the calling thread. */
  public Detector(
      Natives natives, DocumentIndex documents, SealedLookUp sealed, PictureMemory memory) {
    this.reader = new PictureReader(natives);
    this.memory = memory;
    this.judge = new Judge(documents);
    this.sealedJudge = new SealedJudge(sealed);
  }

  /**
   * Reads the pictures and the words of a post and judges them together. Never throws for a bad
   * picture: it is named in the judgement.
   *
   * @throws UncheckedIOException when the registry cannot be read
   */
  public Judgement judge(Post post) {
    PostReading reading = read(post);
    try {
      SealedVerdict sealed = sealedJudge.judge(reading);
      Finding finding = sealed.over(judge.judge(reading, this::lookAgain));
      return new Judgement(
          finding, reading.picturesRead(), reading.unreadable(), sealed.unchecked(), reading);
    } catch (IOException e) {
      throw new UncheckedIOException("the registry cannot be read", e);
    }
  }

  private PostReading read(Post post) {
    List<Passage> pages = new ArrayList<>();
    List<Unreadable> unreadable = new ArrayList<>();
    int read = 0;
    for (CapturedImage image : post.images()) {
      try {
        PictureReading picture = read(image);
        read++;
        picture.pages().forEach(page -> pages.add(Passage.of(image, page)));
        if (!picture.cutOff().isEmpty()) {
          unreadable.add(new Unreadable(image.name(), image.file(), picture.cutOff()));
        }
      } catch (UnreadableImageException | IOException e) {
        unreadable.add(new Unreadable(image.name(), image.file(), reason(e)));
      }
    }
    return new PostReading(post, pages, read, unreadable);
  }

  /** Reads the place of a difference again. */
  private Opinion lookAgain(Match match, Difference difference) {
    PageReading page = match.passage().page();
    CapturedImage image = match.passage().image();
    if (page == null || image == null) {
      return Opinion.UPHELD;
    }
    try {
      Region box = page.boxOfWords(difference.from(), difference.to());
      byte[] bytes = Files.readAllBytes(image.file());
      return SecondLook.by(difference, reader.readAgain(bytes, page, box));
    } catch (IOException | UnreadableImageException e) {
      // The picture was there a moment ago; without it the first reading stands.
      return Opinion.UPHELD;
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
