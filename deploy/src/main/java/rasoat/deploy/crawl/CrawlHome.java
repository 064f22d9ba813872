package rasoat.deploy.crawl;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.source.Connector;
import rasoat.crawler.source.Source;
import rasoat.database.DatabaseAddress;

/**
 * Where crawlers keep what they need.
 *
 * @param folder of everything but the tables; of all machines where they are many
 * @param store what is remembered from one visit to the next, and the embedded queue
 */
public record CrawlHome(Path folder, DatabaseAddress store) {

  private static final int KEY_BYTES = 32;

  /** The bytes that came in, by their digests. */
  Path captures() {
    return folder.resolve("captures");
  }

  /** Where planted documents are laid. */
  Path canary() {
    return folder.resolve("canary");
  }

  /** The inbox of tips that are handed in by the console. */
  public Path tips() {
    return folder.resolve("tips").resolve("inbox");
  }

  /** The one folder in which sources set in the console may name tokens, inboxes and lists. */
  public Path sources() {
    return folder.resolve("sources");
  }

  /** The source that tips come by. */
  Source tipSource() {
    return new Source(
        "tips",
        Connector.INBOX,
        tips().toString(),
        null,
        null,
        "reports of units and citizens",
        "handed in by whoever reports",
        null,
        null,
        Source.Standing.UNKNOWN,
        "");
  }

  /** The custody log, its time-stamps and what it is about. */
  Path custody() {
    return folder.resolve("custody");
  }

  /** Bytes of state secrets, as only the offline station can read them. */
  Path quarantine() {
    return folder.resolve("quarantine");
  }

  /** What flagged findings were made from. */
  Path flagged() {
    return custody().resolve("flagged");
  }

  /** Morning reports. */
  Path reports() {
    return folder.resolve("reports");
  }

  /** Pseudonyms under the key of this home, which is made when there is none. */
  public Pseudonyms pseudonyms() throws IOException {
    Path file = folder.resolve("author.key");
    if (!Files.exists(file)) {
      byte[] key = new byte[KEY_BYTES];
      new SecureRandom().nextBytes(key);
      Path whole = Files.createTempFile(folder, "author-", ".part"); // its owner's alone
      Files.write(whole, key, StandardOpenOption.SYNC);
      // A file that is there already wins: two first starts at once must have one key.
      try {
        Files.createLink(file, whole);
      } catch (FileAlreadyExistsException e) {
        // The other one was first.
      } finally {
        Files.delete(whole);
      }
    }
    return new Pseudonyms(Files.readAllBytes(file));
  }
}
