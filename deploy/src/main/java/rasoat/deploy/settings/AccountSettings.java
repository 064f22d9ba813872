package rasoat.deploy.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import rasoat.console.account.AccountRules;
import rasoat.console.account.DirectorySettings;

/**
 * What is asked of those who sign in, and who else knows their passwords.
 *
 * @param directory none, or one that is asked of accounts without a password here
 */
public record AccountSettings(AccountRules rules, DirectorySettings directory) {

  /** What holds unless it is set otherwise. */
  public static final AccountSettings USUAL =
      new AccountSettings(AccountRules.USUAL, new DirectorySettings.None());

  private static final String AT_PROVIDER = "at-provider";
  private static final int MOST_DAYS = 3650;
  private static final int MOST_MINUTES = 24 * 60;

  /** The same without an authenticator: for the demonstration on one's own machine. */
  public AccountSettings withoutSecondFactor() {
    return new AccountSettings(rules.withoutSecondFactor(), directory);
  }

  static AccountSettings of(Given accounts, Given ldap, Given oidc, Function<String, Path> paths)
      throws SettingsException {
    accounts.knowing(
        "second-factor",
        "password-days",
        "lock-out-tries",
        "lock-out-minutes",
        "idle-minutes",
        "review-days");
    boolean isLdap = !ldap.isNothing();
    boolean isOidc = !oidc.isNothing();
    if (isLdap && isOidc) {
      throw oidc.wrong("", "either ldap or oidc", "both");
    }
    String factor = accounts.text("second-factor", "required");
    if (factor.equals(AT_PROVIDER) && !isOidc) {
      throw accounts.wrong("second-factor", "oidc for at-provider", "none");
    }
    DirectorySettings directory = new DirectorySettings.None();
    if (isLdap) {
      directory = ldap(ldap, paths);
    } else if (isOidc) {
      directory = oidc(oidc, factor.equals(AT_PROVIDER), paths);
    }
    return new AccountSettings(rules(accounts, factor), directory);
  }

  private static AccountRules rules(Given given, String factor) throws SettingsException {
    AccountRules usual = AccountRules.USUAL;
    boolean isAsked =
        switch (factor) {
          case "required", AT_PROVIDER -> true;
          case "optional" -> false;
          default ->
              throw given.wrong("second-factor", "required, optional or at-provider", factor);
        };
    return new AccountRules(
        isAsked,
        days(given, "password-days", usual.passwordAge()),
        given.number("lock-out-tries", usual.mostFailures(), 1, 100),
        minutes(given, "lock-out-minutes", usual.lockOut()),
        minutes(given, "idle-minutes", usual.idle()),
        days(given, "review-days", usual.reviewEvery()));
  }

  private static Duration days(Given given, String key, Duration usual) throws SettingsException {
    return Duration.ofDays(given.number(key, (int) usual.toDays(), 1, MOST_DAYS));
  }

  private static Duration minutes(Given given, String key, Duration usual)
      throws SettingsException {
    return Duration.ofMinutes(given.number(key, (int) usual.toMinutes(), 1, MOST_MINUTES));
  }

  private static DirectorySettings ldap(Given given, Function<String, Path> paths)
      throws SettingsException {
    given.knowing(
        "url",
        "start-tls",
        "user-dn-pattern",
        "search-base",
        "search-filter",
        "manager-dn",
        "password-file",
        "roots");
    try {
      return new DirectorySettings.Ldap(
          given.read("url", URI::create).orElseThrow(() -> missing(given, "url")),
          given.flag("start-tls", false),
          where(given),
          manager(given, paths),
          given.text("roots").map(paths));
    } catch (IllegalArgumentException e) {
      throw given.wrong(e);
    }
  }

  private static DirectorySettings.Where where(Given given) throws SettingsException {
    Optional<String> pattern = given.text("user-dn-pattern");
    Optional<String> filter = given.text("search-filter");
    if (pattern.isPresent() == filter.isPresent()) {
      throw given.wrong(
          "",
          "either user-dn-pattern or search-base with search-filter",
          pattern.isPresent() ? "both" : "neither");
    }
    return pattern.isPresent()
        ? new DirectorySettings.Where.Pattern(pattern.get())
        : new DirectorySettings.Where.Search(given.text("search-base", ""), filter.orElseThrow());
  }

  private static Optional<DirectorySettings.Manager> manager(
      Given given, Function<String, Path> paths) throws SettingsException {
    Optional<String> dn = given.text("manager-dn");
    if (dn.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new DirectorySettings.Manager(
            dn.get(),
            given
                .text("password-file")
                .map(paths)
                .orElseThrow(() -> missing(given, "password-file"))));
  }

  private static DirectorySettings oidc(
      Given given, boolean bringsSecondFactor, Function<String, Path> paths)
      throws SettingsException {
    given.knowing("issuer", "client-id", "client-secret-file", "claim", "redirect");
    try {
      return new DirectorySettings.Oidc(
          given.read("issuer", URI::create).orElseThrow(() -> missing(given, "issuer")),
          given.text("client-id").orElseThrow(() -> missing(given, "client-id")),
          given
              .text("client-secret-file")
              .map(paths)
              .orElseThrow(() -> missing(given, "client-secret-file")),
          given.text("claim", DirectorySettings.Oidc.USUAL_CLAIM),
          bringsSecondFactor,
          given.read("redirect", URI::create));
    } catch (IllegalArgumentException e) {
      throw given.wrong(e);
    }
  }

  private static SettingsException missing(Given given, String key) {
    return given.wrong(key, "a text", "nothing");
  }
}
