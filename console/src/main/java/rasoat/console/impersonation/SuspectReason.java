package rasoat.console.impersonation;

import static rasoat.console.impersonation.SuspectState.FALSE_ALARM;
import static rasoat.console.impersonation.SuspectState.HIJACKED;
import static rasoat.console.impersonation.SuspectState.IMPERSONATES;
import static rasoat.console.impersonation.SuspectState.INFORMAL_GROUP;
import static rasoat.console.impersonation.SuspectState.WATCH;

import java.util.Arrays;
import java.util.List;

/** Why a page is what it was decided to be. Names are kept for good. */
public enum SuspectReason {
  NAME_AND_PICTURE(IMPERSONATES),
  TAKES_MONEY(IMPERSONATES),
  TAKES_DATA(IMPERSONATES),
  FALSE_NEWS(IMPERSONATES),
  NO_SUCH_BODY(IMPERSONATES),
  UNCONFIRMED_CHANNEL(INFORMAL_GROUP),
  UNCONFIRMED_GROUP(INFORMAL_GROUP),
  ACCOUNT_LOST(HIJACKED),
  ACCOUNT_ABUSED(HIJACKED),
  PARODY(FALSE_ALARM),
  FANS(FALSE_ALARM),
  NEIGHBOURS(FALSE_ALARM),
  NEWS(FALSE_ALARM),
  SHOP(FALSE_ALARM),
  LEFT_OVER_NAME(FALSE_ALARM),
  /** The agency's own, and somebody has to put it into the register (requirement R13). */
  NOT_REGISTERED_YET(FALSE_ALARM),
  TOO_LITTLE_TO_SAY(WATCH),
  SLEEPING(WATCH);

  private final SuspectState state;

  SuspectReason(SuspectState state) {
    this.state = state;
  }

  /** The state it is a reason for. */
  public SuspectState state() {
    return state;
  }

  /** All there are for that state. */
  public static List<SuspectReason> of(SuspectState state) {
    return Arrays.stream(values()).filter(reason -> reason.state == state).toList();
  }
}
