package rasoat.index.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import rasoat.model.document.DocumentId;

/**
 * The documents of a feed. An item is the document itself, or leads to a file beside the feed that
 * was saved with it; nothing is fetched.
 *
 * @param file the feed
 */
record FeedReading(Path file, FileReading reading, Origin origin) {

  /** A teaser of a document is no document. */
  private static final int FEWEST_SIGNS = 300;

  IngestOutcome read(Feed.Item item, int number) throws IOException, UnfitFileException {
    Publication publication = reading.publication();
    if (publication.published() && publication.day() == null && item.published() != null) {
      publication = Publication.on(item.published());
    }
    Optional<Path> saved = beside(item.link());
    String text = saved.isPresent() ? reading.textOf(saved.get()) : own(item);
    Origin from = new Origin(saved.map(Path::toString).orElse(file + "#" + number), origin.hash());
    return new IngestOutcome.Ingested(
        file, DocumentMaker.make(id(item), GivenFields.NONE, text, publication, from));
  }

  private String own(Feed.Item item) throws UnfitFileException {
    if (item.text().length() < FEWEST_SIGNS) {
      throw new UnfitFileException(
          "expected a document of at least %d signs, or a link to a saved file: was %d signs and"
                  .formatted(FEWEST_SIGNS, item.text().length())
              + " a link to '"
              + item.link()
              + "'");
    }
    return CleanText.of(item.text(), FileKind.nameOf(file));
  }

  /** Only within the folder of the feed. */
  private Optional<Path> beside(String link) {
    if (link.isBlank() || link.contains(":")) {
      return Optional.empty();
    }
    try {
      Path feed = file.toAbsolutePath().normalize();
      Path target = feed.resolveSibling(link).normalize();
      boolean inside = feed.getParent() != null && target.startsWith(feed.getParent());
      return Optional.of(target)
          .filter(found -> inside && !found.equals(feed) && Files.isRegularFile(found));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The same each time the feed is read, wherever the item stands in it. */
  private DocumentId id(Feed.Item item) {
    UUID name = UUID.nameUUIDFromBytes(item.key().getBytes(StandardCharsets.UTF_8));
    return new DocumentId(FileKind.stemOf(file) + "-" + name.toString().substring(0, 13));
  }
}
