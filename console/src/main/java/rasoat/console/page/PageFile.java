package rasoat.console.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of official pages: CSV in UTF-8, with or without its mark, commas or semicolons, a header
 * with the columns it has. Only {@code agency} must be among them; a file with a column that is not
 * known is refused, for it may be a known one misspelt.
 *
 * @param refused why nothing can be taken of it
 * @param rows those that could be told apart, in order
 * @param faults rows that could not
 */
public record PageFile(Optional<RowFault> refused, List<PageRow> rows, List<RowFault> faults) {

  /** More than the country has agencies. */
  static final int MOST_ROWS = 100_000;

  /** What a spreadsheet is kept from calculating by, and the formula signs behind it. */
  private static final Pattern INERT = Pattern.compile("'(?=[=+\\-@])");

  public PageFile {
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
  }

  /** Reads the whole of it. */
  public static PageFile of(byte[] bytes) throws IOException {
    Optional<String> text = decoded(bytes);
    return text.isEmpty() ? refused(Expected.UTF_8, "other letters") : of(text.get());
  }

  private static Optional<String> decoded(byte[] bytes) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf('\0') >= 0
          ? Optional.empty()
          : Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static PageFile of(String text) throws IOException {
    String first = text.lines().findFirst().orElse("");
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(count(first, ';') > count(first, ',') ? ';' : ',')
            .setIgnoreEmptyLines(false)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      return new Rows(parser).read();
    }
  }

  private static long count(String text, char sign) {
    return text.chars().filter(each -> each == sign).count();
  }

  private static PageFile refused(Expected expected, String got) {
    return new PageFile(Optional.of(new RowFault(1, "", expected, got)), List.of(), List.of());
  }

  /** The rows of one file, read once. */
  private static final class Rows {

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<PageRow> rows = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private long line = 1;

    Rows(CSVParser parser) {
      this.parser = parser;
      this.records = parser.iterator();
    }

    PageFile read() {
      List<Column> columns = new ArrayList<>();
      try {
        if (!records.hasNext()) {
          return refused(Expected.HEADER, "");
        }
        CSVRecord headers = records.next();
        if (headers.stream().allMatch(String::isBlank)) {
          return refused(Expected.HEADER, "");
        }
        for (String header : headers) {
          Optional<Column> column = Column.of(header);
          if (column.isEmpty()) {
            return refused(Expected.COLUMN, header);
          }
          if (columns.contains(column.get())) {
            return refused(Expected.COLUMN_ONCE, header + " twice");
          }
          columns.add(column.get());
        }
        if (!columns.contains(Column.AGENCY)) {
          return refused(Expected.HEADER, "no such column");
        }
        return read(columns);
      } catch (UncheckedIOException e) {
        // Where a quote is wrong, nothing tells where the next row begins.
        faults.add(new RowFault(line, "", Expected.QUOTES, "a quote inside a cell"));
        return new PageFile(Optional.empty(), rows, faults);
      }
    }

    private PageFile read(List<Column> columns) {
      line = parser.getCurrentLineNumber() + 1;
      while (records.hasNext()) {
        long next = parser.getCurrentLineNumber() + 1;
        add(columns, records.next());
        line = next;
        if (rows.size() > MOST_ROWS) {
          return refused(Expected.FEWER_ROWS, "more");
        }
      }
      return new PageFile(Optional.empty(), rows, faults);
    }

    private void add(List<Column> columns, CSVRecord row) {
      if (row.stream().allMatch(String::isBlank)) {
        return;
      }
      if (row.size() != columns.size()) {
        faults.add(new RowFault(line, "", Expected.CELLS, row.size() + " cells"));
        return;
      }
      Map<Column, String> cells = new EnumMap<>(Column.class);
      for (int i = 0; i < columns.size(); i++) {
        cells.put(columns.get(i), INERT.matcher(row.get(i)).replaceFirst(""));
      }
      rows.add(new PageRow(line, cells));
    }
  }
}
