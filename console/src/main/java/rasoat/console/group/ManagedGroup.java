package rasoat.console.group;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import rasoat.console.VietnamTime;
import rasoat.model.post.Platform;

/**
 * A group that an office manages.
 *
 * @param id 0 for one that is not kept yet
 * @param address its id or address at the platform
 * @param ownerUnit who answers for it
 * @param admins whether its administrators are known
 * @param approval whether members are let in by approval, as is recommended
 * @param membersChecked when the list of members was last checked
 * @param reviewed when it was last gone through
 * @param note what that found
 * @param notice the version of the rules that were announced in it
 */
record ManagedGroup(
    long id,
    String office,
    Platform platform,
    String name,
    String address,
    String ownerUnit,
    Known admins,
    Known approval,
    Optional<LocalDate> membersChecked,
    Optional<LocalDate> reviewed,
    String note,
    String notice,
    Optional<LocalDate> noticeOn) {

  /** As often as units report: every six months (requirement R23). */
  private static final Period REVIEWED_WITHIN = Period.ofMonths(6);

  /** What is known of a fact. */
  enum Known {
    UNKNOWN,
    YES,
    NO
  }

  boolean isOverdueOn(LocalDate today) {
    return reviewed.map(day -> day.plus(REVIEWED_WITHIN).isBefore(today)).orElse(true);
  }

  /** A day as people write it; empty for never. */
  static String shown(Optional<LocalDate> day) {
    return day.map(VietnamTime::day).orElse("");
  }
}
