package rasoat.deploy.crawl;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rasoat.crawler.custody.Check;
import rasoat.crawler.custody.CustodyLog;
import rasoat.crawler.custody.CustodySteps;
import rasoat.crawler.custody.Event;
import rasoat.crawler.custody.EvidenceFacts;
import rasoat.crawler.custody.EvidencePackage;
import rasoat.crawler.custody.LogCheck;
import rasoat.crawler.custody.Method;
import rasoat.crawler.custody.Packed;
import rasoat.crawler.custody.PictureHash;
import rasoat.crawler.custody.RequestFacts;
import rasoat.crawler.custody.RequestRecords;
import rasoat.crawler.custody.Stamping;
import rasoat.crawler.custody.TimeStamping;
import rasoat.crawler.custody.TrustRoots;
import rasoat.crawler.fetch.HttpTimeStampAuthority;
import rasoat.deploy.settings.CrawlSettings;
import rasoat.model.document.DocumentId;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.port.ByteStore;
import rasoat.model.port.KeptFinding;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.PostKey;
import rasoat.model.post.Sha256;
import rasoat.model.post.Step;

/** What is in custody: logged from the moment a post is flagged until its bytes are deleted. */
public final class Custody {

  private final CustodyLog log;
  private final FlaggedCaptures captures;
  private final ByteStore bytes;
  private final Optional<Quarantine> quarantine;
  private final RequestRecords requests;
  private final Optional<TimeStamping> stamps;
  private final TrustRoots roots;
  private final String program;

  /** Where bytes of state secrets are only deleted. */
  Custody(CrawlHome home, CrawlSettings settings, ByteStore bytes, Clock clock) throws IOException {
    this(home, settings, bytes, Optional.empty(), clock);
  }

  /**
   * Opens the log.
   *
   * @param quarantine where bytes of state secrets go when they are deleted; empty for nowhere
   */
  Custody(
      CrawlHome home,
      CrawlSettings settings,
      ByteStore bytes,
      Optional<Quarantine> quarantine,
      Clock clock)
      throws IOException {
    this.program = "rasoat " + Program.version();
    this.log = CustodyLog.open(home.custody().resolve("custody.jsonl"), clock, program);
    this.captures = new FlaggedCaptures(home.flagged());
    this.bytes = bytes;
    this.quarantine = quarantine;
    this.requests = new RequestRecords(home.captures());
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

  /**
   * A post was flagged; told once, however often it is judged, and once more of what came later,
   * such as a picture that was slow or another revision.
   */
  void flagged(Capture capture, Finding finding) throws IOException {
    FindingId id = FindingId.of(finding.post());
    Optional<Capture> before = captures.find(id);
    Set<Sha256> fresh = new LinkedHashSet<>(digests(capture));
    before.map(Custody::digests).ifPresent(fresh::removeAll);
    for (Sha256 digest : fresh) {
      log.append(Event.takenIn(digest, capture.key()));
    }
    if (before.isEmpty()) {
      log.append(Event.flagged(capture.key(), id));
    }
    boolean hasWords = finding.isSecret() && !before.map(Capture::text).orElse("").isEmpty();
    if (before.isEmpty() || !fresh.isEmpty() || hasWords) {
      captures.keep(id, capture, finding.isSecret());
    }
  }

  /** What that finding was made from loses its words. */
  void becameSecret(FindingId id) throws IOException {
    Optional<Capture> known = captures.find(id);
    if (known.isPresent()) {
      captures.keep(id, known.get(), true);
    }
  }

  /** Whether a post was flagged. */
  boolean isFlagged(FindingId id) throws IOException {
    return captures.find(id).isPresent();
  }

  /** Whether it was, and has no words: as those of a state secret are kept. */
  boolean isKeptWithoutText(FindingId id) throws IOException {
    return captures.find(id).filter(capture -> capture.text().isEmpty()).isPresent();
  }

  /** Those bytes are gone. */
  void deleted(List<Sha256> digests, Event.Deletion why) throws IOException {
    for (Sha256 digest : digests) {
      log.append(Event.deleted(digest, why));
    }
  }

  /**
   * Those bytes show a state secret and are to go: they are encrypted before, where that is set.
   */
  void quarantine(Sha256 digest) throws IOException {
    Optional<byte[]> clear = quarantine.isEmpty() ? Optional.empty() : bytes.get(digest);
    if (clear.isPresent()) {
      Sha256 sealed = quarantine.get().keep(digest, clear.get());
      log.append(Event.encrypted(digest, sealed));
    }
  }

  /** Destroys encrypted bytes whose time here is over. */
  void endQuarantine() throws IOException {
    if (quarantine.isPresent()) {
      for (Sha256 digest : quarantine.get().over()) {
        log.append(Event.deleted(digest, Event.Deletion.QUARANTINE_OVER));
        quarantine.get().remove(digest);
      }
    }
  }

  private Map<Sha256, byte[]> encrypted(Capture capture) throws IOException {
    Map<Sha256, byte[]> encrypted = new HashMap<>();
    if (quarantine.isPresent()) {
      for (Sha256 digest : digests(capture)) {
        quarantine.get().find(digest).ifPresent(cms -> encrypted.put(digest, cms));
      }
    }
    return encrypted;
  }

  /** Nobody needs to know any more how they were asked for: they go. */
  void forgetRequest(Sha256 digest) throws IOException {
    requests.remove(digest);
  }

  private Map<Sha256, RequestFacts> requests(Capture capture) throws IOException {
    Map<Sha256, RequestFacts> known = new HashMap<>();
    for (Sha256 digest : digests(capture)) {
      requests.find(digest).ifPresent(request -> known.put(digest, request));
    }
    return known;
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
   * @param testimony what only others know
   * @return empty when the finding came from no crawl
   */
  public Optional<Packed> pack(KeptFinding finding, Testimony testimony, Path zip)
      throws IOException {
    Optional<Capture> capture = captures.find(finding.id());
    if (capture.isEmpty()) {
      return Optional.empty();
    }
    EvidenceFacts facts = facts(finding, capture.get(), testimony);
    Packed packed = EvidencePackage.write(zip, facts, bytes, log);
    if (stamps.isPresent() && !packed.stamped()) {
      stamps.get().now();
      packed = EvidencePackage.write(zip, facts, bytes, log);
    }
    for (Sha256 digest : facts.encrypted().keySet()) {
      log.append(Event.handedOver(digest, finding.id()));
    }
    return Optional.of(packed);
  }

  private EvidenceFacts facts(KeptFinding kept, Capture capture, Testimony testimony)
      throws IOException {
    DocumentId document = kept.finding().document();
    Method method =
        new Method(
            capture.provenance().route().name(),
            program,
            testimony.ocrEngine(),
            testimony.models(),
            document == null ? null : testimony.registered(document).orElse(null));
    return new EvidenceFacts(
        kept.id(),
        kept.finding(),
        capture,
        List.of(),
        testimony.previews(kept),
        kept.finding().isSecret() ? encrypted(capture) : Map.of(),
        method,
        hashes(capture, testimony),
        requests(capture));
  }

  private Map<Sha256, PictureHash> hashes(Capture capture, Testimony testimony) throws IOException {
    Map<Sha256, PictureHash> hashes = new HashMap<>();
    for (Attachment attachment : capture.attachments()) {
      Optional<Sha256> digest = attachment.kept();
      if (digest.isPresent()) {
        bytes
            .get(digest.get())
            .flatMap(testimony::hash)
            .ifPresent(hash -> hashes.put(digest.get(), hash));
      }
    }
    return hashes;
  }

  /** What the log tells of that post and those findings of it. */
  List<Step> steps(PostKey post, Set<String> findings) throws IOException {
    return CustodySteps.of(log, post, findings);
  }

  /** What was flagged, as it was taken in; empty when the finding came from no crawl. */
  Optional<Capture> capture(FindingId finding) throws IOException {
    return captures.find(finding);
  }

  /** How those bytes were asked for. */
  Optional<RequestFacts> request(Sha256 digest) throws IOException {
    return requests.find(digest);
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
