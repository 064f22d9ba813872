package rasoat.index.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The front door for official files: what an office has becomes documents for the registry.
 *
 * <p>Immutable and stateless; safe for many threads as far as its {@link PictureText} is.
 */
public final class Ingest {

  /** Larger files are refused unread. */
  static final long LARGEST_FILE = 256L << 20;

  private static final Duration PER_FILE = Duration.ofMinutes(2);
  private static final Duration PER_PICTURE = Duration.ofMinutes(1);

  private final Optional<PictureText> pictures;
  private final Publication publication;
  private final Duration perFile;
  private final Bounded bounded;

  private Ingest(
      Optional<PictureText> pictures, Publication publication, Duration perFile, Bounded bounded) {
    this.pictures = pictures;
    this.publication = publication;
    this.perFile = perFile;
    this.bounded = bounded;
  }

  /** Reads everything, pictures and scanned pages by that recognition. */
  public static Ingest with(PictureText pictures) {
    return new Ingest(Optional.of(pictures), Publication.NONE, PER_FILE, new Bounded());
  }

  /** Reads what holds text; pictures and scanned pages are refused with that reason. */
  public static Ingest textOnly() {
    return new Ingest(Optional.empty(), Publication.NONE, PER_FILE, new Bounded());
  }

  /**
   * The same for documents that their issuer has published: each is public from the day the file
   * gives for its publication, else from its date of issue. What bears a secrecy mark, or no date,
   * is refused.
   */
  public Ingest published() {
    return new Ingest(pictures, Publication.OF_ITSELF, perFile, bounded);
  }

  /** The same for documents that were all published on that day. */
  public Ingest publishedOn(LocalDate day) {
    return new Ingest(pictures, Publication.on(day), perFile, bounded);
  }

  /**
   * The same with another time for each file; two minutes if nothing is said. A pictured page, and
   * a file that a list names, is given a minute more.
   */
  public Ingest within(Duration limit) {
    return new Ingest(pictures, publication, limit, bounded);
  }

  /**
   * The files to read under a folder, each by itself, in the order of their paths; a file stands
   * for itself. Left out are hidden files and folders, files of other kinds, and what a manifest
   * speaks for: the files that a CSV manifest names, and those that begin with the name of a JSON
   * manifest. Links to folders are not followed. A folder that cannot be listed is in the list, so
   * that {@link #read} refuses it.
   *
   * @throws IOException when the folder itself cannot be listed
   */
  public List<Path> filesUnder(Path path) throws IOException {
    return Files.isDirectory(path) ? FolderTree.filesUnder(path) : List.of(path);
  }

  /**
   * SHA-256 over a file and those it names, a manifest and its texts, lower-case hex. Unchanged as
   * long as reading gives the same documents.
   *
   * @throws IOException when the file cannot be read
   */
  public String contentHash(Path file) throws IOException {
    return ContentHash.of(file);
  }

  /**
   * The documents in a file, in its order. A CSV manifest or a feed holds many, other files one.
   * Never throws for a bad file: the answer says what was expected, what came, and where. A file
   * that takes too long, or too much memory, is given up with that reason.
   */
  public List<IngestOutcome> read(Path file) {
    TimeLimit limit = new TimeLimit(perFile);
    FileReading reading = new FileReading(new Scans(pictures, limit, PER_PICTURE), publication);
    return FileReading.outcomes(file, () -> bounded.run(limit, () -> reading.read(file)));
  }
}
