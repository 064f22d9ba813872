package rasoat.crawler.custody;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import rasoat.model.post.Post;
import rasoat.model.post.Sha256;

/**
 * Has the head of a log time-stamped. The authority sees one digest, never what it is of.
 *
 * <p>A question is kept before it is sent, and until a good answer came: without a network the
 * questions of many days wait, and are sent the next time. Their stamps then tell the later time,
 * as they must.
 */
public final class TimeStamping {

  private final CustodyLog log;
  private final Stamps stamps;
  private final TimeStampAuthority authority;
  private final TrustRoots roots;
  private final RandomGenerator random;
  private final Clock clock;

  /**
   * Stamps of that authority.
   *
   * @param roots which must vouch for it, or its answers are not taken
   * @param random hard to foresee: it makes the nonces
   */
  public TimeStamping(
      CustodyLog log,
      TimeStampAuthority authority,
      TrustRoots roots,
      RandomGenerator random,
      Clock clock) {
    this.log = log;
    this.stamps = Stamps.of(log);
    this.authority = authority;
    this.roots = roots;
    this.random = random;
    this.clock = clock;
  }

  /** Asks for the stamp of the day, unless it was asked for, and sends what waits. */
  public Stamping daily() throws IOException {
    if (!stamps.has(today())) {
      ask();
    }
    return send();
  }

  /** Asks for a stamp over all that the log holds by now, and sends what waits. */
  public Stamping now() throws IOException {
    ask();
    return send();
  }

  /** Nothing is asked when nothing but a stamp has befallen since the last one. */
  private void ask() throws IOException {
    Optional<Line> last = log.last();
    if (last.isEmpty() || last.get().event().what() == Event.What.TIME_STAMPED) {
      return;
    }
    Head head = last.get().head();
    if (!stamps.has(head)) {
      stamps.ask(new StampName(today(), head), Question.about(head.hash(), random).bytes());
    }
  }

  private Stamping send() throws IOException {
    int stamped = 0;
    List<String> problems = new ArrayList<>();
    for (StampName name : stamps.waiting()) {
      try {
        send(name);
        stamped++;
      } catch (TokenException e) {
        problems.add("stamp of line %d: %s".formatted(name.head().number(), e.reason()));
      } catch (UnansweredException e) {
        problems.add("stamp of line %d: %s".formatted(name.head().number(), e.getMessage()));
        break; // The others would wait in vain too.
      }
    }
    return new Stamping(stamped, stamps.waiting().size(), problems);
  }

  private void send(StampName name) throws IOException, TokenException, UnansweredException {
    byte[] question = stamps.waitingQuestion(name);
    Question asked = Question.of(question, name.head().hash());
    byte[] answer = answer(question);
    Token.verified(answer, asked, roots);
    stamps.answer(name, question, answer);
    log.append(Event.timeStamped(Sha256.of(answer), name.head().hash()));
  }

  private byte[] answer(byte[] question) throws UnansweredException {
    try {
      return authority.answer(question);
    } catch (IOException e) {
      throw new UnansweredException("no answer: " + e.getMessage(), e);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Post.VIETNAM);
  }

  /** Told apart from an {@link IOException} of our own disk. */
  private static final class UnansweredException extends Exception {

    private static final long serialVersionUID = 1;

    UnansweredException(String message, IOException cause) {
      super(message, cause);
    }
  }
}
