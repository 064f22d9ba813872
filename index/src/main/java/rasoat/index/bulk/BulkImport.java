package rasoat.index.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import rasoat.index.DocumentIndex;
import rasoat.index.RegisteredDocument;
import rasoat.index.ingest.Ingest;
import rasoat.index.ingest.IngestOutcome;

/**
 * Registers the documents of many files. May be cut off at any moment: the same call then goes on
 * where it was, without reading again what is registered.
 *
 * <p>An id belongs to the file it first came from. That file may say something new, which replaces
 * the document; another file with the same id is refused, unless the import is one of {@link
 * #replacing}.
 */
public final class BulkImport {

  private final DocumentIndex index;
  private final DocumentFiles files;
  private final InstantSource clock;
  private final Optional<Predicate<RegisteredDocument>> outdated;
  private final boolean replacing;

  private BulkImport(
      DocumentIndex index,
      DocumentFiles files,
      InstantSource clock,
      Optional<Predicate<RegisteredDocument>> outdated,
      boolean replacing) {
    this.index = index;
    this.files = files;
    this.clock = clock;
    this.outdated = outdated;
    this.replacing = replacing;
  }

  /** An import that leaves alone what is there. */
  public static BulkImport into(DocumentIndex index, Ingest ingest, InstantSource clock) {
    return into(index, DocumentFiles.readBy(ingest), clock);
  }

  /**
   * The same of what was read before and looked at since; the files must still be there.
   *
   * @param read answers for every file
   */
  public static BulkImport ofRead(
      DocumentIndex index, Function<Path, List<IngestOutcome>> read, InstantSource clock) {
    return into(index, DocumentFiles.readBefore(read), clock);
  }

  static BulkImport into(DocumentIndex index, DocumentFiles files, InstantSource clock) {
    return new BulkImport(index, files, clock, Optional.empty(), false);
  }

  /** The same, reading a file again when one of its documents is outdated. */
  public BulkImport readingAgain(Predicate<RegisteredDocument> wanting) {
    return new BulkImport(index, files, clock, Optional.of(wanting), replacing);
  }

  /** The same, reading also what is there already; what it reads replaces documents of its ids. */
  public BulkImport replacing() {
    return new BulkImport(index, files, clock, Optional.of(document -> true), true);
  }

  /**
   * Registers what the files hold, in their order, on as many threads as there are processors.
   *
   * @param stop asked before every file; true ends the import early, with all that was read
   *     registered
   */
  public void add(List<Path> paths, ImportListener listener, BooleanSupplier stop)
      throws IOException, InterruptedException {
    int threads = Runtime.getRuntime().availableProcessors();
    Intake intake = new Intake(index, clock, listener, new Owners(index, replacing));
    try (ReadingAhead ahead = new ReadingAhead(threads, paths.iterator(), this::read)) {
      while (ahead.hasNext() && !stop.getAsBoolean()) {
        intake.take(ahead.next());
      }
    }
    intake.finish();
    if (index.isScattered()) { // also by a call before, which was cut off
      index.compact();
    }
  }

  private FileReading read(Path file) {
    try {
      String hash = files.contentHash(file);
      if (isThere(hash)) {
        return new FileReading(file, hash, true, List.of());
      }
      return new FileReading(file, hash, false, files.read(file));
    } catch (IOException e) {
      return new FileReading(file, "", false, files.read(file)); // which says what is wrong with it
    } catch (RuntimeException | StackOverflowError e) {
      // The one place that goes on after anything: one file must not end the import of a million.
      String reason = "internal error: " + e.getClass().getSimpleName();
      return new FileReading(file, "", false, List.of(new IngestOutcome.Refused(file, reason)));
    }
  }

  private boolean isThere(String hash) throws IOException {
    return index.holdsContent(hash)
        && (outdated.isEmpty() || index.withContent(hash).stream().noneMatch(outdated.get()));
  }
}
