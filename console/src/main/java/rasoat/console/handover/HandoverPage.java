package rasoat.console.handover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.console.VietnamTime;
import rasoat.console.casefile.Notice;

/**
 * One handover.
 *
 * @param content what would leave, as text; empty when it is no text, or not for who looks
 * @param mayDecide whether who looks may approve or refuse it
 * @param mayFetch whether who looks may fetch it
 * @param hindrance why who looks may not decide; empty where nobody asks that
 */
record HandoverPage(
    Handover handover,
    String content,
    boolean mayDecide,
    boolean mayFetch,
    Optional<Decision.Hindrance> hindrance,
    List<Notice> notices) {

  public String minute(@Nullable Instant time) {
    return time == null ? "" : VietnamTime.minute(time);
  }
}
