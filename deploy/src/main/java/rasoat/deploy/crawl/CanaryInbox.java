package rasoat.deploy.crawl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import rasoat.crawler.source.Connector;
import rasoat.crawler.source.Source;
import rasoat.crawler.store.Canaries;
import rasoat.crawler.store.Canary;
import rasoat.model.finding.Finding;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;

/**
 * Plants an invented document in an inbox of its own and waits for it at the other end: when it
 * does not come out as a finding, something on the way does not work.
 *
 * @param folder the inbox
 */
record CanaryInbox(Path folder, Canaries canaries, Supplier<InputStream> picture) {

  private static final String ID = "canary";
  private static final Duration SETTLED = Duration.ofMinutes(1);

  /** A picture of an invented letter with a circulation mark, of no real office. */
  static InputStream letter() {
    return CanaryInbox.class.getResourceAsStream("canary.png");
  }

  /** The source that canaries come by. */
  Source source() {
    return new Source(
        ID,
        Connector.INBOX,
        folder.toString(),
        null,
        null,
        "self-test",
        "self-test",
        null,
        null,
        Source.Standing.OFFICIAL,
        "this program");
  }

  /** When one was planted last; long ago when none was. */
  Instant lastPlanted() throws IOException {
    return canaries.all().stream().map(Canary::planted).findFirst().orElse(Instant.EPOCH);
  }

  /** Plants one; that it was planted is remembered first, so a failure here is an alarm too. */
  void plant() throws IOException {
    String id = ID + "-" + UUID.randomUUID();
    canaries.plant(id);
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder.toAbsolutePath().getParent(), ID, ".part");
    try (InputStream in = picture.get()) {
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
    }
    // An inbox leaves alone what was changed a moment ago.
    Files.setLastModifiedTime(part, FileTime.from(Instant.now().minus(SETTLED)));
    Files.move(part, folder.resolve(id + ".png"), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Whether that capture is a canary; if so its finding is noted, and is nobody's business. */
  boolean caught(Capture capture, Finding finding) throws IOException {
    if (capture.attachments().stream().noneMatch(one -> one.name().contains(ID))) {
      return false;
    }
    boolean caught = false;
    for (Canary canary : canaries.all()) {
      if (carries(capture, canary)) {
        caught = true;
        if (finding.isFlagged()) {
          canaries.arrive(canary.id());
        }
      }
    }
    return caught;
  }

  private static boolean carries(Capture capture, Canary canary) {
    return capture.attachments().stream()
        .map(Attachment::name)
        .anyMatch(name -> name.contains(canary.id()));
  }
}
