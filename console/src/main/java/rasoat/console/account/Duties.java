package rasoat.console.account;

import java.util.Optional;
import java.util.Set;

/**
 * Which roles one account may hold together. Who hands out rights does not use them, and who checks
 * what was done does not do it: an administrator and an auditor have no other role.
 */
public final class Duties {

  private static final Set<Role> ALONE = Set.of(Role.ADMINISTRATOR, Role.AUDITOR);

  private Duties() {}

  /** What is wrong with those, as the end of a message key; empty when nothing is. */
  static Optional<String> problem(Set<Role> roles) {
    if (roles.isEmpty()) {
      return Optional.of("none");
    }
    boolean isAlone = roles.size() == 1;
    return isAlone
        ? Optional.empty()
        : ALONE.stream().filter(roles::contains).sorted().findFirst().map(Role::name);
  }

  /**
   * The same roles.
   *
   * @throws IllegalArgumentException when one account may not have them together
   */
  static Set<Role> checked(Set<Role> roles) {
    Optional<String> problem = problem(roles);
    if (problem.isPresent()) {
      throw new IllegalArgumentException(
          problem.get().equals("none")
              ? "expected one role or more, got none"
              : "expected %s as the only role, got %s"
                  .formatted(problem.get(), AccountRow.roles(roles)));
    }
    return Set.copyOf(roles);
  }
}
