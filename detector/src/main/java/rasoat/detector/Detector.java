package rasoat.detector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import rasoat.detector.Judgement.Unreadable;
import rasoat.detector.SecondLook.Opinion;
import rasoat.detector.copy.Look;
import rasoat.detector.page.UnreadableImageException;
import rasoat.index.DocumentIndex;
import rasoat.index.alignment.Alignment.Difference;
import rasoat.index.sealed.SealedLookUp;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Region;
import rasoat.model.post.CapturedImage;
import rasoat.model.post.Post;
import rasoat.model.post.Sha256;

/**
 * Decides what a post shows, and says why. Owns one reading engine: one detector per worker thread,
 * made and closed by it.
 */
public final class Detector implements AutoCloseable {

  private static final long MOST_BYTES = 64L << 20;

  private final Recogniser reader;
  private final PictureMemory memory;
  private final Judge judge;
  private final SealedJudge sealedJudge;

  /** A detector for the calling thread, reading in it, where nothing is sealed. */
  public Detector(Natives natives, DocumentIndex documents, PictureMemory memory) {
    this(Recognition.here(natives), documents, SealedLookUp.NONE, memory);
  }

  /** A detector for the calling thread. */
  public Detector(
      Recognition recognition, DocumentIndex documents, SealedLookUp sealed, PictureMemory memory) {
    this.reader = recognition.open();
    this.memory = memory;
    this.judge = new Judge(documents);
    this.sealedJudge = new SealedJudge(sealed);
  }

  /**
   * Reads the pictures and the words of a post and judges them together. Never throws for a bad
   * picture: it is named in the judgement. A picture seen before, or a re-encoded copy of one, is
   * judged by what was read then, unless a fact seems changed.
   *
   * @throws UncheckedIOException when the registry cannot be read
   */
  public Judgement judge(Post post) {
    Set<CapturedImage> copies = new HashSet<>();
    PostReading reading = read(post, copies);
    AtomicBoolean doubted = new AtomicBoolean();
    Judgement judgement =
        judge(
            reading,
            (match, difference) -> {
              boolean isCopy = copies.contains(match.passage().image());
              doubted.compareAndSet(false, isCopy);
              return isCopy ? Opinion.UPHELD : lookAgain(match, difference);
            });
    // What seems changed is never decided by the reading of another file.
    return doubted.get() ? judge(read(post, null), this::lookAgain) : judgement;
  }

  private Judgement judge(PostReading reading, SecondLook secondLook) {
    try {
      SealedVerdict sealed = sealedJudge.judge(reading);
      Finding finding = sealed.over(judge.judge(reading, secondLook));
      return new Judgement(
          finding, reading.picturesRead(), reading.unreadable(), sealed.unchecked(), reading);
    } catch (IOException e) {
      throw new UncheckedIOException("the registry cannot be read", e);
    }
  }

  /**
   * Reads the pictures of a post.
   *
   * @param copies where the pictures are noted that were known by their look; null when none is to
   *     be taken for another
   */
  private PostReading read(Post post, @Nullable Set<CapturedImage> copies) {
    List<Passage> pages = new ArrayList<>();
    List<Unreadable> unreadable = new ArrayList<>();
    int read = 0;
    for (CapturedImage image : post.images()) {
      try {
        PictureReading picture = read(image, copies);
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

  private PictureReading read(CapturedImage image, @Nullable Set<CapturedImage> copies)
      throws IOException, UnreadableImageException {
    long size = Files.size(image.file());
    if (size > MOST_BYTES) {
      throw new UnreadableImageException("expected at most 64 MB, got " + (size >> 20) + " MB");
    }
    byte[] bytes = Files.readAllBytes(image.file());
    String digest = Sha256.of(bytes).value();
    Optional<PictureReading> known = memory.recall(digest);
    if (known.isPresent()) {
      return known.get();
    }
    Optional<Look> look = reader.look(bytes);
    Optional<PictureReading> copy =
        copies == null ? Optional.empty() : look.flatMap(memory::recallCopy);
    if (copies != null && copy.isPresent()) {
      copies.add(image);
      return copy.get();
    }
    PictureReading reading = reader.read(bytes);
    memory.keep(digest, reading, look.orElse(null));
    return reading;
  }

  private static String reason(Exception e) {
    return e instanceof UnreadableImageException ? e.getMessage() : "cannot be opened: " + e;
  }

  @Override
  public void close() {
    reader.close();
  }
}
