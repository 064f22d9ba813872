package rasoat.console.handover;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import rasoat.console.account.Account;
import rasoat.console.casefile.BulletinCheck;
import rasoat.console.casefile.CaseFile;
import rasoat.console.casefile.CaseReading;
import rasoat.console.casefile.Cases;
import rasoat.console.casefile.Operator;
import rasoat.console.casefile.Tier;
import rasoat.console.handover.Decision.Hindrance;
import rasoat.console.store.Previews;
import rasoat.model.port.ByteStore;
import rasoat.model.port.KeptFinding;
import rasoat.model.post.Sha256;

/** The way out: ask, decide, fetch, send. */
final class Exits {

  /** Somebody who changes a case with every breath is not waited for. */
  private static final int MOST_ATTEMPTS = 5;

  private final Handovers handovers;
  private final Cases cases;
  private final CaseReading reading;
  private final ByteStore bytes;
  private final Operator operator;
  private final Optional<Webhook> webhook;
  private final InstantSource clock;

  Exits(
      Handovers handovers,
      Cases cases,
      CaseReading reading,
      ByteStore bytes,
      HandoverSettings settings,
      InstantSource clock) {
    this.handovers = handovers;
    this.cases = cases;
    this.reading = reading;
    this.bytes = bytes;
    this.operator = settings.operator();
    this.webhook = settings.webhook();
    this.clock = clock;
  }

  /** Whether there is an address that the program sends to. */
  boolean hasWebhook() {
    return webhook.isPresent();
  }

  Decision ask(Request request, Account by) throws IOException {
    Optional<CaseFile> file = cases.find(request.number(), by);
    if (file.isEmpty()) {
      return new Decision.Not(Hindrance.UNKNOWN);
    }
    if (request.kind() == ExportKind.WEBHOOK && webhook.isEmpty()) {
      return new Decision.Not(Hindrance.NO_WEBHOOK);
    }
    Optional<Hindrance> hindrance = hindrance(file.get(), request.kind(), request.text());
    return hindrance.isPresent()
        ? new Decision.Not(hindrance.get())
        : new Decision.Done(handovers.ask(request, by));
  }

  private Optional<Hindrance> hindrance(CaseFile file, ExportKind kind, String text)
      throws IOException {
    if (!file.hasHead()) {
      return Optional.of(Hindrance.NO_HEAD);
    }
    List<KeptFinding> findings = reading.findings(file.findings());
    boolean isNaming = kind == ExportKind.BULLETIN && !BulletinCheck.namesNobody(text, findings);
    return isNaming ? Optional.of(Hindrance.NAMES_IN_BULLETIN) : Optional.empty();
  }

  /** Makes the bytes of the case as it is now, and consents to those. */
  Decision approve(long id, Account by) throws IOException {
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      Optional<Handover> found = handovers.find(id, by);
      if (found.isEmpty()) {
        return new Decision.Not(Hindrance.UNKNOWN);
      }
      Handover handover = found.get();
      CaseFile file = cases.find(handover.number(), by).orElseThrow();
      Optional<Hindrance> hindrance = mayDecide(handover, file, by);
      if (hindrance.isEmpty()) {
        hindrance = hindrance(file, handover.kind(), handover.text());
      }
      if (hindrance.isPresent()) {
        return new Decision.Not(hindrance.get());
      }
      Sha256 digest = bytes.put(render(handover, file, ""));
      Optional<Decision> decision = handovers.approve(handover, file, digest, by);
      if (decision.isPresent()) {
        return decision.get();
      }
    }
    return new Decision.Not(Hindrance.RESTLESS);
  }

  Decision refuse(long id, String reason, Account by) throws IOException {
    Optional<Handover> found = handovers.find(id, by);
    if (found.isEmpty()) {
      return new Decision.Not(Hindrance.UNKNOWN);
    }
    Handover handover = found.get();
    CaseFile file = cases.find(handover.number(), by).orElseThrow();
    Optional<Hindrance> hindrance = mayDecide(handover, file, by);
    return hindrance.isPresent()
        ? new Decision.Not(hindrance.get())
        : handovers.refuse(handover, reason, by);
  }

  /** What hinders that account to decide; empty for nothing. */
  Optional<Hindrance> mayDecide(Handover handover, CaseFile file, Account by) throws IOException {
    if (handover.state() != Handover.State.REQUESTED) {
      return Optional.of(Hindrance.DECIDED);
    }
    if (handover.requestedBy().equals(by.name())) {
      return Optional.of(Hindrance.OWN_REQUEST);
    }
    boolean isClosedToIt = isSecret(file) && !by.cleared();
    return isClosedToIt ? Optional.of(Hindrance.NOT_CLEARED) : Optional.empty();
  }

  /** A finding may have turned out to be secret since the case was opened. */
  private boolean isSecret(CaseFile file) throws IOException {
    return file.tier() == Tier.STATE_SECRET
        || reading.findings(file.findings()).stream().anyMatch(it -> it.finding().isSecret());
  }

  /** What would leave, marked as a draft where it is a paper: for whoever decides. */
  Optional<byte[]> preview(Handover handover, Account by) throws IOException {
    Optional<CaseFile> file = cases.find(handover.number(), by);
    return file.isPresent() && mayDecide(handover, file.get(), by).isEmpty()
        ? Optional.of(render(handover, file.get(), "Dự thảo"))
        : Optional.empty();
  }

  /** The same as a file, which is noted first. */
  Optional<byte[]> fetchDraft(Handover handover, Account by) throws IOException {
    Optional<byte[]> draft = preview(handover, by);
    if (draft.isPresent()) {
      handovers.fetched(handover, Sha256.of(draft.get()), true, by);
    }
    return draft;
  }

  private byte[] render(Handover handover, CaseFile file, String draftMark) throws IOException {
    Exported what =
        new Exported(
            file,
            reading.findings(file.findings()),
            cases.history(file.number()),
            handover.text(),
            handover.recipient(),
            operator,
            new Previews(bytes),
            draftMark,
            clock.instant());
    return Renderers.of(handover.kind()).bytes(what);
  }

  /** The bytes that were approved, for those two they are for; noted first. */
  Optional<byte[]> fetch(Handover handover, Account by) throws IOException {
    Optional<Sha256> digest = handover.approved();
    if (digest.isEmpty() || !handover.isOf(by.name())) {
      return Optional.empty();
    }
    Optional<byte[]> approved = bytes.get(digest.get());
    if (approved.isPresent()) {
      handovers.fetched(handover, digest.get(), false, by);
    }
    return approved;
  }

  /**
   * Sends what was approved to the one address of the settings.
   *
   * @return whether it was taken there
   */
  boolean send(Handover handover, Account by) throws IOException {
    if (handover.kind() != ExportKind.WEBHOOK || webhook.isEmpty()) {
      return false;
    }
    Optional<byte[]> approved = fetch(handover, by);
    if (approved.isEmpty()) {
      return false;
    }
    webhook.get().deliver(handover.id(), approved.get(), clock.instant());
    handovers.delivered(handover);
    return true;
  }
}
