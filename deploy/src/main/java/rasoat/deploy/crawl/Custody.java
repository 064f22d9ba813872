package rasoat.deploy.crawl;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rasoat.crawler.custody.Check;
import rasoat.crawler.custody.CustodyLog;
import rasoat.crawler.custody.Event;
import rasoat.crawler.custody.EvidenceFacts;
import rasoat.crawler.custody.EvidencePackage;
import rasoat.crawler.custody.LogCheck;
import rasoat.crawler.custody.Method;
import rasoat.crawler.custody.Packed;
import rasoat.crawler.custody.Stamping;
import rasoat.crawler.custody.TimeStamping;
import rasoat.crawler.custody.TrustRoots;
import rasoat.crawler.fetch.HttpTimeStampAuthority;
import rasoat.deploy.settings.CrawlSettings;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.port.ByteStore;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.Sha256;

/** What is in custody: logged from the moment a post is flagged until its bytes are deleted. */
public final class Custody {

  private final CustodyLog log;
  private final FlaggedCaptures captures;
  private final ByteStore bytes;
  private final Optional<TimeStamping> stamps;
  private final TrustRoots roots;
  private final String program;

  Custody(CrawlHome home, CrawlSettings settings, ByteStore bytes, Clock clock) throws IOException {
    this.program = "rasoat " + Program.version();
    this.log = CustodyLog.open(home.custody().resolve("custody.jsonl"), clock, program);
    this.captures = new FlaggedCaptures(home.flagged());
    this.bytes = bytes;
    Optional<Path> trusted = settings.timeStampRoots();
    this.roots = trusted.isPresent() ? TrustRoots.in(trusted.get()) : TrustRoots.none();
    this.stamps =
        settings
            .timeStamps()
            .map(
                authority ->
                    new TimeStamping(
                        log,
                        new HttpTimeStampAuthority(authority),
                        roots,
                        new SecureRandom(),
                        clock));
  }

  /** A post was flagged; told once, however often it is judged. */
  void flagged(Capture capture, Finding finding) throws IOException {
    FindingId id = FindingId.of(finding.post());
    if (captures.find(id).isEmpty()) {
      for (Sha256 digest : digests(capture)) {
        log.append(Event.takenIn(digest, capture.key()));
      }
      log.append(Event.flagged(capture.key(), id));
      captures.keep(id, capture, finding.isSecret());
    }
  }

  /** Those bytes are gone. */
  void deleted(List<Sha256> digests, Event.Deletion why) throws IOException {
    for (Sha256 digest : digests) {
      log.append(Event.deleted(digest, why));
    }
  }

  private static Set<Sha256> digests(Capture capture) {
    Set<Sha256> digests = new LinkedHashSet<>(List.of(capture.provenance().raw()));
    capture.attachments().stream()
        .map(Attachment::kept)
        .flatMap(Optional::stream)
        .forEach(digests::add);
    return digests;
  }

  /**
   * Packs the evidence of that finding; time-stamped where an authority is set.
   *
   * @return empty when the finding came from no crawl
   */
  public Optional<Packed> pack(FindingId id, Finding finding, Path zip) throws IOException {
    Optional<Capture> capture = captures.find(id);
    if (capture.isEmpty()) {
      return Optional.empty();
    }
    EvidenceFacts facts =
        new EvidenceFacts(
            id,
            finding,
            capture.get(),
            List.of(),
            List.of(),
            new Method(capture.get().provenance().route().name(), program, "", null),
            null);
    Packed packed = EvidencePackage.write(zip, facts, bytes, log);
    if (stamps.isPresent() && !packed.stamped()) {
      stamps.get().now();
      packed = EvidencePackage.write(zip, facts, bytes, log);
    }
    return Optional.of(packed);
  }

  /** Asks for the time-stamp of the day; empty when no authority is set. */
  Optional<Stamping> daily() throws IOException {
    return stamps.isEmpty() ? Optional.empty() : Optional.of(stamps.get().daily());
  }

  /** Checks the whole log with its time-stamps. */
  public List<Check> check() throws IOException {
    return LogCheck.of(log, roots);
  }
}
