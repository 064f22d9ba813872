package rasoat.console.handover;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.model.post.Sha256;

/**
 * Something that somebody asked to let out, and what was decided.
 *
 * @param text as drafted; empty where the program writes all of it
 * @param decidedBy empty until then
 * @param refusal why not; empty unless it was refused
 * @param digest of the bytes that were approved; null until then
 * @param deliveredAt when the program sent it; null when it did not
 */
public record Handover(
    long id,
    About about,
    ExportKind kind,
    String recipient,
    String reason,
    String text,
    String requestedBy,
    Instant requestedAt,
    State state,
    String decidedBy,
    @Nullable Instant decidedAt,
    String refusal,
    @Nullable Sha256 digest,
    @Nullable Instant deliveredAt) {

  /** Where it stands. */
  public enum State {
    REQUESTED,
    APPROVED,
    REFUSED
  }

  /** What may be fetched; empty until it is approved. */
  public Optional<Sha256> approved() {
    return Optional.ofNullable(digest);
  }

  /** Who may fetch it: whoever asked, and whoever answers for it. */
  boolean isOf(String account) {
    return requestedBy.equals(account) || decidedBy.equals(account);
  }

  /** {@code 2026-0001-bao-cao-su-co.pdf}, {@code 2026-H1-bao-cao-dinh-ky.pdf}. */
  String fileName() {
    return about.fileName() + "-" + kind.suffix();
  }
}
