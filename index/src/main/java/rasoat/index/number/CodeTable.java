package rasoat.index.number;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables of codes. */
final class CodeTable {

  private CodeTable() {}

  static List<Code> types() {
    return rows("types.tsv").stream()
        .map(row -> new Code(row[0], row[1], "", row[2], row[3], row[4]))
        .toList();
  }

  static List<Code> agencies() {
    return rows("agencies.tsv").stream()
        .map(row -> new Code(row[0], row[1], row[2], row[3], row[4], row[5]))
        .toList();
  }

  private static List<String[]> rows(String file) {
    InputStream stream = Objects.requireNonNull(CodeTable.class.getResourceAsStream(file), file);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
