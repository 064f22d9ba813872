package rasoat.console.account;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An account to be made.
 *
 * @param name 3 to 40 of {@code a-z 0-9 . _ -}, beginning with a letter
 * @param roles as {@link Duties} lets one account have them
 * @param office null for the whole installation
 */
public record NewAccount(
    String name, String fullName, Set<Role> roles, boolean cleared, @Nullable String office) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{2,39}");

  public NewAccount {
    name = name.strip().toLowerCase(Locale.ROOT);
    fullName = fullName.strip();
    roles = Duties.checked(roles);
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "expected 3 to 40 of a-z, 0-9, dot, _ and -, beginning with a letter, got '%s'"
              .formatted(name));
    }
    if (fullName.isEmpty()) {
      throw new IllegalArgumentException("expected a full name, got none");
    }
  }

  /** Whether somebody may sign in by that name. */
  public static boolean isName(String name) {
    return NAME.matcher(name.strip().toLowerCase(Locale.ROOT)).matches();
  }
}
