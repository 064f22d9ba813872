package rasoat.console.impersonation;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.console.VietnamTime;
import rasoat.model.post.Platform;

/**
 * An agency's own page that was lost, faked or abused (requirement R16): the authority and the
 * provider are told quickly, and both times are kept.
 *
 * @param id 0 before it is kept
 * @param noticed when somebody of the agency noticed
 * @param authority who was told; empty while nobody was
 * @param provider who was told of the platform; empty while nobody was
 * @param ended when the agency had its page again, or it was gone; null until then
 * @param suspect the page of the queue it is about; 0 for none
 * @param version counts changes; to be named when it is changed
 */
record Incident(
    long id,
    String agency,
    Platform platform,
    String name,
    String address,
    Kind kind,
    Instant noticed,
    String authority,
    @Nullable Instant authorityAt,
    String provider,
    @Nullable Instant providerAt,
    @Nullable Instant ended,
    String note,
    long suspect,
    String account,
    long version) {

  /** What happened. */
  enum Kind {
    LOST,
    FAKED,
    ABUSED
  }

  public String noticedTime() {
    return VietnamTime.minute(noticed);
  }

  public String authorityTime() {
    return shown(authorityAt);
  }

  public String providerTime() {
    return shown(providerAt);
  }

  public String endedTime() {
    return shown(ended);
  }

  private static String shown(@Nullable Instant time) {
    return Optional.ofNullable(time).map(VietnamTime::minute).orElse("");
  }

  public boolean isOpen() {
    return ended == null;
  }

  /** Whether somebody still has to be told. */
  public boolean isUntold() {
    return isOpen() && (authorityAt == null || providerAt == null);
  }
}
