package rasoat.console.handover;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import rasoat.console.account.Account;
import rasoat.console.handover.Decision.Hindrance;
import rasoat.model.port.ByteStore;
import rasoat.model.post.Sha256;

/** The way out: ask, decide, fetch, send. */
public final class Exits {

  /** Somebody who changes a case with every breath is not waited for. */
  private static final int MOST_ATTEMPTS = 5;

  private final Handovers handovers;
  private final Materials materials;
  private final ByteStore bytes;
  private final Optional<Webhook> webhook;
  private final InstantSource clock;

  Exits(
      Handovers handovers,
      Materials materials,
      ByteStore bytes,
      Optional<Webhook> webhook,
      InstantSource clock) {
    this.handovers = handovers;
    this.materials = materials;
    this.bytes = bytes;
    this.webhook = webhook;
    this.clock = clock;
  }

  /** Whether there is an address that the program sends to. */
  boolean hasWebhook() {
    return webhook.isPresent();
  }

  /** What was asked for about that page, the last first; for whoever sees it. */
  public List<Handover> of(About.Suspect about) throws IOException {
    return handovers.list(about);
  }

  /** Writes down that it is asked for; nothing leaves by that. */
  public Decision ask(Request request, Account by) throws IOException {
    Optional<Material> material = materials.of(request.about(), by);
    if (material.isEmpty()) {
      return new Decision.Not(Hindrance.UNKNOWN);
    }
    if (request.kind() == ExportKind.WEBHOOK && webhook.isEmpty()) {
      return new Decision.Not(Hindrance.NO_WEBHOOK);
    }
    Optional<Hindrance> hindrance = material.get().hindrance(request.kind(), request.text());
    return hindrance.isPresent()
        ? new Decision.Not(hindrance.get())
        : new Decision.Done(handovers.ask(request, by));
  }

  /** Makes the bytes of what it is about as that is now, and consents to those. */
  Decision approve(long id, Account by) throws IOException {
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      Optional<Handover> found = handovers.find(id, by);
      if (found.isEmpty()) {
        return new Decision.Not(Hindrance.UNKNOWN);
      }
      Handover handover = found.get();
      Material material = materials.of(handover.about(), by).orElseThrow();
      Optional<Hindrance> hindrance = mayDecide(handover, material, by);
      if (hindrance.isEmpty()) {
        hindrance = material.hindrance(handover.kind(), handover.text());
      }
      if (hindrance.isPresent()) {
        return new Decision.Not(hindrance.get());
      }
      Optional<byte[]> made = material.bytes(handover, "");
      if (made.isEmpty()) {
        return new Decision.Not(Hindrance.UNKNOWN);
      }
      Sha256 digest = bytes.put(made.get());
      Optional<Decision> decision = handovers.approve(handover, material, digest, by);
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
    Optional<Hindrance> hindrance = mayDecide(handover, by);
    return hindrance.isPresent()
        ? new Decision.Not(hindrance.get())
        : handovers.refuse(handover, reason, by);
  }

  /** What hinders that account to decide; empty for nothing. */
  Optional<Hindrance> mayDecide(Handover handover, Account by) throws IOException {
    Optional<Material> material = materials.of(handover.about(), by);
    return material.isEmpty()
        ? Optional.of(Hindrance.UNKNOWN)
        : mayDecide(handover, material.get(), by);
  }

  private static Optional<Hindrance> mayDecide(Handover handover, Material material, Account by) {
    if (handover.state() != Handover.State.REQUESTED) {
      return Optional.of(Hindrance.DECIDED);
    }
    if (handover.requestedBy().equals(by.name())) {
      return Optional.of(Hindrance.OWN_REQUEST);
    }
    return material.isClosedTo(by) ? Optional.of(Hindrance.NOT_CLEARED) : Optional.empty();
  }

  /** What would leave, marked as a draft where it is a paper: for whoever decides. */
  Optional<byte[]> preview(Handover handover, Account by) throws IOException {
    Optional<Material> material = materials.of(handover.about(), by);
    return material.isPresent() && mayDecide(handover, material.get(), by).isEmpty()
        ? material.get().bytes(handover, "Dự thảo")
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
