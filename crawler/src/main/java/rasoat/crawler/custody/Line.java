package rasoat.crawler.custody;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.model.post.Sha256;

/**
 * One line of a log: JSON in exactly one form, so that its bytes are known from its values.
 *
 * <p>{@code hash} is the SHA-256 of {@code previous}, in its 64 hexadecimal digits, followed by the
 * record as it stands in the line.
 *
 * @param previous the hash of the line before; {@link #START} for the first
 * @param actor which version of the program wrote it
 */
record Line(Sha256 previous, long number, Instant time, Event event, String actor, Sha256 hash) {

  /** What the first line follows. */
  static final Sha256 START = new Sha256("0".repeat(64));

  /** The most bytes a line has, its end included. */
  static final int LIMIT = 1024;

  /** How every line begins. */
  static final String OPENING = "{\"previous\":\"";

  private static final Pattern ACTOR = Pattern.compile("[A-Za-z0-9 ._+-]{1,64}");
  private static final Pattern FORM =
      Pattern.compile(
          ("{'previous':'([0-9a-f]{64})','record':{'number':([1-9][0-9]{0,17}),"
                  + "'time':'([0-9TZ:.-]{20,24})','what':'([A-Z_]{1,32})',"
                  + "'subject':'([0-9a-f]{64})','detail':'([a-z0-9-]{0,64})',"
                  + "'actor':'("
                  + ACTOR
                  + ")'},'hash':'([0-9a-f]{64})'}")
              .replace("{'", "\\{\"")
              .replace("'}", "\"\\}")
              .replace('\'', '"'));

  /** The line that comes next. */
  static Line after(Sha256 previous, long number, Instant time, Event event, String actor) {
    if (!ACTOR.matcher(actor).matches()) {
      throw new IllegalArgumentException(
          "expected name and version of a program, such as 'rasoat 1.0', got '%s'"
              .formatted(actor));
    }
    Sha256 hash = chained(previous, record(number, time, event, actor));
    return new Line(previous, number, time, event, actor, hash);
  }

  /** Reads a line without its end; empty when it has any other form. Its hash may be wrong. */
  static Optional<Line> parse(String text) {
    Matcher line = FORM.matcher(text);
    if (!line.matches()) {
      return Optional.empty();
    }
    try {
      Event event =
          new Event(Event.What.valueOf(line.group(4)), new Sha256(line.group(5)), line.group(6));
      Line read =
          new Line(
              new Sha256(line.group(1)),
              Long.parseLong(line.group(2)),
              Instant.parse(line.group(3)),
              event,
              line.group(7),
              new Sha256(line.group(8)));
      return Optional.of(read).filter(same -> same.text().equals(text));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether the hash is that of the record and of the hash before. */
  boolean isSound() {
    return hash.equals(chained(previous, record(number, time, event, actor)));
  }

  /** Whether it comes right after that line. */
  boolean follows(Line before) {
    return previous.equals(before.hash) && number == before.number + 1;
  }

  Head head() {
    return new Head(number, hash);
  }

  /** As it stands in the log, without its end. */
  String text() {
    return OPENING
        + previous
        + "\",\"record\":"
        + record(number, time, event, actor)
        + ",\"hash\":\""
        + hash
        + "\"}";
  }

  private static Sha256 chained(Sha256 previous, String record) {
    return Sha256.of((previous + record).getBytes(StandardCharsets.UTF_8));
  }

  /** Put together by hand: a formatter writes digits as the language of the machine has them. */
  private static String record(long number, Instant time, Event event, String actor) {
    return "{\"number\":"
        + number
        + field("time", time.toString())
        + field("what", event.what().name())
        + field("subject", event.subject().value())
        + field("detail", event.detail())
        + field("actor", actor)
        + "}";
  }

  private static String field(String name, String value) {
    return ",\"" + name + "\":\"" + value + "\"";
  }
}
