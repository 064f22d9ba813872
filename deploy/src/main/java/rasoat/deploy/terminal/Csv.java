package rasoat.deploy.terminal;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows as CSV (RFC 4180), with a byte order mark: without it spreadsheets take Vietnamese for
 * another alphabet.
 */
public final class Csv {

  private final Appendable out;
  private final List<String> headings;
  private boolean begun;

  /** Nothing is written before the first row, or the end. */
  public Csv(Appendable out, List<String> headings) {
    this.out = out;
    this.headings = List.copyOf(headings);
  }

  /** Writes a row; null is an empty cell. */
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    begin();
    write(cells);
  }

  /** Writes the headings when there was no row. */
  public void finish() throws IOException {
    begin();
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      out.append('\uFEFF');
      write(headings);
    }
  }

  private void write(List<? extends @Nullable Object> cells) throws IOException {
    out.append(cells.stream().map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  /** A cell that a spreadsheet shows and does not calculate. */
  private static String cell(@Nullable Object value) {
    String text = Objects.toString(value, "");
    String inert =
        value instanceof String && text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    return inert.matches("(?s).*[\",\r\n].*") ? '"' + inert.replace("\"", "\"\"") + '"' : inert;
  }
}
