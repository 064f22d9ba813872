package rasoat.crawler.source.zalo;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import rasoat.crawler.json.LooseJson;
import rasoat.crawler.source.VisitOutcome;

/**
 * What Zalo says went wrong, mostly in an answer with status 200. Codes by the appendix of its
 * documentation.
 *
 * @param account whether the account is at its limit, where the app might be too
 */
record ZaloError(long code, boolean account) {

  private static final Pattern ACCOUNT =
      Pattern.compile("\\boa\\b|official account", Pattern.CASE_INSENSITIVE);

  static Optional<ZaloError> in(LooseJson body) {
    long code = body.number("error").orElse(0);
    return code == 0
        ? Optional.empty()
        : Optional.of(new ZaloError(code, ACCOUNT.matcher(body.text("message")).find()));
  }

  /** The access token is not, or no longer, valid. */
  boolean isToken() {
    return code == -216 || code == -220;
  }

  /** How long nothing is to be asked: calls are counted by the minute, quotas by the day. */
  Optional<Duration> pause() {
    return switch ((int) code) {
      case -32 -> Optional.of(Duration.ofMinutes(1));
      case -211 -> Optional.of(Duration.ofHours(1));
      default -> Optional.empty();
    };
  }

  /** How a visit ends by an error that waiting does not mend. */
  VisitOutcome outcome() {
    return switch ((int) code) {
      case -237 -> new VisitOutcome.Closed("the group is disabled: " + this);
      case -403 -> new VisitOutcome.Closed("the account is not in the group: " + this);
      case -209 -> stopped("activate the app in the console of Zalo for Developers");
      case -212 -> stopped("register the interface for the app in the console");
      case -219, -221 -> stopped("have the account verified at oa.zalo.me");
      case -223 -> stopped("let the account's administrator permit the app again");
      case -224 -> stopped("move the account to a paid tier that includes the interface");
      case -204 -> stopped("have the account enabled again at oa.zalo.me");
      case -205 -> stopped("check the account's id");
      case -242 -> stopped("check the app secret");
      case -216, -220 -> stopped("enter a new token pair: Zalo refuses also the renewed token");
      default -> new VisitOutcome.Failed("expected an answer, got " + this);
    };
  }

  private VisitOutcome stopped(String task) {
    return new VisitOutcome.Stopped("expected an answer, got " + this, task);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "Zalo error %d%s", code, account ? " (account)" : "");
  }
}
