package rasoat.deploy.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The two streams of the command line.
 *
 * @param watched whether a person looks at {@code err}, so that a bar may move there
 * @param width how many characters a line of {@code out} should have at most
 */
public record Terminal(PrintStream out, PrintStream err, boolean watched, int width) {

  private static final int USUAL_WIDTH = 100;
  private static final String CLEAR_LINE = "\r\033[K";

  /**
   * The process's own streams, in UTF-8 whatever the locale says. The launcher tells in {@code
   * RASOAT_TERMINAL} whether a person watches, and in {@code COLUMNS} how wide the window is.
   */
  public static Terminal standard(Map<String, String> environment) {
    return new Terminal(
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        "1".equals(environment.get("RASOAT_TERMINAL")),
        width(environment.getOrDefault("COLUMNS", "")));
  }

  /** One that nobody reads. */
  public static Terminal nobody() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Terminal(nowhere, nowhere, false, USUAL_WIDTH);
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  private static int width(String columns) {
    return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
  }

  /**
   * One line about something that went wrong; what comes from outside cannot steer the terminal.
   */
  public void problem(String line) {
    err.println((watched ? CLEAR_LINE : "") + TextWidth.printable(line));
  }

  /** Shows how far something has come; to be closed. */
  public Progress progress(String what, long total) {
    return watched
        ? new ProgressLine.Bar(err, what, total)
        : new ProgressLine.Plain(err, what, total);
  }
}
