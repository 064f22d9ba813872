package rasoat.crawler.custody;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What checking a whole log with all its time-stamps comes to. */
public final class LogCheck {

  private LogCheck() {}

  /**
   * Holds every line against the chain, and every time-stamp beside the log against its line.
   * Stamps that still wait for an answer are absent.
   *
   * @param roots who is trusted to vouch for time-stamp authorities
   */
  public static List<Check> of(CustodyLog log, TrustRoots roots) throws IOException {
    Stamps stamps = Stamps.of(log);
    List<Check> checks = new ArrayList<>();
    checks.add(Check.of("chain", log.verify(log.stamped())));
    for (StampName name : stamps.answered()) {
      checks.add(stamp(stamps, name, roots));
    }
    for (StampName name : stamps.waiting()) {
      checks.add(Check.absent("time-stamp " + name, "the authority did not answer yet"));
    }
    return List.copyOf(checks);
  }

  private static Check stamp(Stamps stamps, StampName name, TrustRoots roots) throws IOException {
    String what = "time-stamp " + name;
    try {
      Question question = Question.of(stamps.question(name), name.head().hash());
      Token token = Token.verified(stamps.answer(name), question, roots);
      return Check.ok(what, Moment.of(token.time()).vietnam());
    } catch (TokenException e) {
      return Check.failed(what, e.reason());
    }
  }
}
