package rasoat.console.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person's way in; never shared (requirement R33). The value is as it was when read.
 *
 * @param id never given twice
 * @param name to sign in with
 * @param cleared whether it may decide on what bears a secrecy level
 * @param office the one office whose matters it sees; null for all of them
 * @param passwordAt when the password was set; the epoch when it has to be changed at once
 * @param hasSecondFactor whether an authenticator is set up
 * @param isLocal whether its password is kept here, rather than in a directory
 * @param signedInAt the last time; the epoch for never
 * @param reviewedAt when somebody last said that it is still needed
 * @param version counts changes of what it may do
 */
public record Account(
    long id,
    String name,
    String fullName,
    Set<Role> roles,
    boolean cleared,
    @Nullable String office,
    State state,
    String stateReason,
    Instant passwordAt,
    boolean hasSecondFactor,
    boolean isLocal,
    Instant lockedUntil,
    Instant createdAt,
    Instant signedInAt,
    Instant reviewedAt,
    long version)
    implements Serializable {

  /** Whether it opens anything. */
  public enum State {
    ACTIVE,
    /** Its person left, was moved or retired (requirement R34). It is never given to another. */
    WITHDRAWN
  }

  public Account {
    roles = Set.copyOf(roles);
  }

  /** Whether it has any of those roles. */
  public boolean isAnyOf(Role... wanted) {
    for (Role role : wanted) {
      if (roles.contains(role)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it sees what concerns that office; null is what concerns no known office. */
  public boolean seesOffice(@Nullable String other) {
    return office == null || office.equals(other);
  }

  public boolean isActive() {
    return state == State.ACTIVE;
  }

  public boolean isLockedAt(Instant now) {
    return lockedUntil.isAfter(now);
  }

  /** No more than its name, whatever prints it. */
  @Override
  public String toString() {
    return name;
  }
}
