package rasoat.console.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import rasoat.console.VietnamTime;

/** An account as the administrator sees it at that time. */
record ListedAccount(Account account, AccountRules rules, Instant now) {

  /** What there is to say of it first. */
  enum Condition {
    /** Somebody has to say that it is still needed. */
    DUE,
    /** Too many wrong passwords or codes. */
    LOCKED,
    ACTIVE,
    WITHDRAWN
  }

  public Condition condition() {
    if (!account.isActive()) {
      return Condition.WITHDRAWN;
    }
    if (isDue()) {
      return Condition.DUE;
    }
    return isLocked() ? Condition.LOCKED : Condition.ACTIVE;
  }

  public boolean isDue() {
    return account.isActive() && !due().isAfter(now);
  }

  public boolean isLocked() {
    return account.isActive() && account.isLockedAt(now);
  }

  private Instant due() {
    return account.reviewedAt().plus(rules.reviewEvery());
  }

  public String dueDay() {
    return day(due());
  }

  public List<Role> roles() {
    return account.roles().stream().sorted().toList();
  }

  /** Empty for the whole installation. */
  public String office() {
    return account.office() == null ? "" : account.office();
  }

  /** Empty for never. */
  public String signedIn() {
    return account.signedInAt().equals(Instant.EPOCH)
        ? ""
        : VietnamTime.minute(account.signedInAt());
  }

  /** Whether the password was given by somebody else and has to be changed at once. */
  public boolean isFirstPassword() {
    return account.isLocal() && account.passwordAt().equals(Instant.EPOCH);
  }

  public long passwordDays() {
    return Duration.between(account.passwordAt(), now).toDays();
  }

  public String lockedUntil() {
    return VietnamTime.minute(account.lockedUntil());
  }

  public String createdDay() {
    return day(account.createdAt());
  }

  /** The end of a message key; other reasons than those of a list are shown as they are. */
  public boolean isListedReason() {
    for (Withdrawal reason : Withdrawal.values()) {
      if (reason.name().equals(account.stateReason())) {
        return true;
      }
    }
    return false;
  }

  private static String day(Instant time) {
    return VietnamTime.minute(time).substring(0, "dd/mm/yyyy".length());
  }
}
