package rasoat.index.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of documents, one a row: {@code file}, the path of its text within the folder of the
 * table, and any of {@code id}, {@code number}, {@code symbol}, {@code issuing_body}, {@code date},
 * {@code type}, {@code subject}, {@code signer}, {@code recipients} (parted by semicolons), {@code
 * secrecy}, {@code disclosure} and {@code public_from}. The first row holds these names in any
 * order; cells are parted by commas, semicolons or tabs. What a row leaves empty is read from the
 * text.
 */
record CsvManifest(List<Row> rows) {

  private static final int MOST_ROWS = 100_000;

  private static final Map<String, String> ALIASES =
      Map.of("issuing_body", "agency", "type", "type_name", "subject", "abstract");

  /**
   * One document.
   *
   * @param place where it stands in the table, {@code row 5: }
   */
  record Row(GivenFields fields, String place) {

    Path file(Path csv) throws UnfitFileException {
      return fileIfInside(csv)
          .orElseThrow(
              () ->
                  new UnfitFileException(
                      "field file: expected a path within the folder of the table, was '"
                          + fields.text("file").orElse("")
                          + "'"));
    }

    Optional<Path> fileIfInside(Path csv) {
      String written = fields.text("file").orElse("").replace('\\', '/');
      try {
        Path table = csv.toAbsolutePath().normalize();
        Path file = table.resolveSibling(written).normalize();
        boolean inside = table.getParent() != null && file.startsWith(table.getParent());
        return Optional.of(csv.resolveSibling(written))
            .filter(found -> inside && !written.isEmpty() && !file.equals(table));
      } catch (InvalidPathException e) {
        return Optional.empty();
      }
    }
  }

  static CsvManifest read(Path csv) throws IOException, UnfitFileException {
    String name = FileKind.nameOf(csv);
    String text = TextDecoder.decode(PlainText.bytes(csv), name).replace("\uFEFF", "");
    String header = text.lines().findFirst().orElse("");
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter(header)).setIgnoreEmptyLines(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      return new CsvManifest(rows(parser));
    } catch (CSVException | UncheckedIOException e) {
      throw new UnfitFileException("expected a CSV table with whole quotes: " + e.getMessage());
    }
  }

  private static List<Row> rows(CSVParser parser) throws UnfitFileException {
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    for (CSVRecord line : parser) {
      if (columns.isEmpty()) {
        columns = columns(line);
      } else if (rows.size() == MOST_ROWS) {
        throw new UnfitFileException("expected at most " + MOST_ROWS + " rows");
      } else {
        rows.add(row(columns, line));
      }
    }
    if (columns.isEmpty()) {
      throw new UnfitFileException("expected a row of column names: the table is empty");
    }
    return rows;
  }

  private static List<String> columns(CSVRecord header) throws UnfitFileException {
    List<String> columns =
        header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    if (!columns.contains("file")) {
      throw new UnfitFileException(
          "expected a column named file in the first row: was " + String.join(", ", columns));
    }
    return columns.stream().map(name -> ALIASES.getOrDefault(name, name)).toList();
  }

  private static Row row(List<String> columns, CSVRecord line) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < Math.min(columns.size(), line.size()); i++) {
      if (!line.get(i).isBlank()) {
        values.put(columns.get(i), line.get(i).strip());
      }
    }
    String place = "row " + line.getRecordNumber() + ": ";
    if (line.size() != columns.size()) {
      values.clear();
      place += "expected %d cells, got %d; ".formatted(columns.size(), line.size());
    }
    return new Row(new GivenFields(values), place);
  }

  private static char delimiter(String header) {
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(header, candidate) > count(header, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }
}
