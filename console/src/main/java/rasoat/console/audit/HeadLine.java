package rasoat.console.audit;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of {@code audit.head}. */
record HeadLine(AuditEnd end, String mac) {

  private static final Pattern WHOLE =
      Pattern.compile("([1-9]\\d{0,17}) ([0-9a-f]{64}) ([0-9a-f]{64})");

  /** The machine stopped while it was written. Some file systems fill up with zeros. */
  private static final Pattern TORN =
      Pattern.compile("[1-9]?\\d{0,17}( [0-9a-f]{0,64}| [0-9a-f]{64} [0-9a-f]{0,63})?\0*");

  /** What a line says. */
  sealed interface Reading {

    record Witnessed(AuditEnd end) implements Reading {}

    /** Nothing, as if it were not there. */
    record Torn() implements Reading {}

    /** Something that was not written with the key. */
    record Forged() implements Reading {}
  }

  static HeadLine of(AuditEnd end, HeadKey key) throws IOException {
    return new HeadLine(end, key.mac(signed(end)));
  }

  static Reading read(String line, HeadKey key) throws IOException {
    Matcher whole = WHOLE.matcher(line);
    if (!whole.matches()) {
      return TORN.matcher(line).matches() ? new Reading.Torn() : new Reading.Forged();
    }
    AuditEnd end = new AuditEnd(Long.parseLong(whole.group(1)), whole.group(2));
    return of(end, key).mac().equals(whole.group(3))
        ? new Reading.Witnessed(end)
        : new Reading.Forged();
  }

  /** The key serves nothing else, but says what for all the same. */
  private static String signed(AuditEnd end) {
    return "rasoat audit head 1 %d %s".formatted(end.number(), end.hash());
  }

  String text() {
    return "%d %s %s".formatted(end.number(), end.hash(), mac);
  }
}
