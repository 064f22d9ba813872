package rasoat.crawler.source.facebook;

import java.util.Optional;
import rasoat.crawler.json.LooseJson;
import rasoat.crawler.source.VisitOutcome;

/**
 * Graph's own word on what went wrong. The status of the answer tells nothing: limits come as 400
 * or 403 too.
 *
 * @param code by Meta's "Handling errors"
 * @param subcode 0 for none
 */
record GraphError(long code, long subcode) {

  private static final int GONE = 33;

  static Optional<GraphError> in(LooseJson body) {
    LooseJson error = body.at("error");
    return error.isObject()
        ? Optional.of(
            new GraphError(error.number("code").orElse(0), error.number("error_subcode").orElse(0)))
        : Optional.empty();
  }

  /** The object is not there, or not for us. */
  boolean isGone() {
    return isParameter() && subcode == GONE;
  }

  /** What was asked for does not suit: the object, a field of it, or a cursor that grew old. */
  boolean isParameter() {
    return code == 100;
  }

  /** It says something of this one object only; others may be asked for. */
  boolean isOfOneObject() {
    return isParameter() || isPermission();
  }

  /** Too much was asked of the app, the user, the page or the business. */
  boolean isLimit() {
    return code == 4
        || code == 17
        || code == 32
        || code == 613
        || (code >= 80_000 && code <= 80_014);
  }

  /** The token may not do this. */
  boolean isPermission() {
    return code == 10 || (code >= 200 && code <= 299);
  }

  /** How a visit ends by an error that is no limit. */
  VisitOutcome outcome() {
    if (code == 102 || code == 190) {
      return new VisitOutcome.Stopped(
          "expected a valid token, got %s: %s".formatted(this, whyInvalid()),
          "let an administrator of the page authorise the app again, and store the new token");
    }
    if (isPermission()) {
      return new VisitOutcome.Stopped(
          "expected to be permitted, got " + this,
          "grant pages_read_engagement, for visitors and comments also pages_read_user_content (own"
              + " page), or Page Public Content Access (other page)");
    }
    if (code == 368) {
      return new VisitOutcome.Stopped(
          "expected an answer, got %s: blocked for a while by policy".formatted(this),
          "see the app's dashboard for the reason, then start the source again");
    }
    if (isGone()) {
      return new VisitOutcome.Stopped(
          "expected the page, got %s: not there, or not visible to the token".formatted(this),
          "check the page's id, and that the page is public or the token is its own");
    }
    return new VisitOutcome.Failed("expected an answer, got " + this);
  }

  private String whyInvalid() {
    return switch ((int) subcode) {
      case 458 -> "the app was removed";
      case 460 -> "the password was changed";
      case 463 -> "it expired";
      case 467 -> "it was invalidated";
      default -> "it is refused";
    };
  }

  @Override
  public String toString() {
    return "Graph error " + code + (subcode == 0 ? "" : "/" + subcode);
  }
}
