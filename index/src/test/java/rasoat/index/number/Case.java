package rasoat.index.number;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The invented number lines of {@code cases.tsv}. */
record Case(String set, String raw, String expected, String note) {

  static List<Case> of(String set) {
    return all().stream().filter(one -> one.set().equals(set)).toList();
  }

  static List<Case> all() {
    try (InputStream table = Objects.requireNonNull(Case.class.getResourceAsStream("cases.tsv"))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(row -> new Case(row[0], unescaped(row[1]), row[2], row[3]))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String unescaped(String raw) {
    return raw.replace("\\\\", "\0").replace("\\n", "\n").replace("\0", "\\");
  }

  /** What the reader makes of it, written as the table does. */
  String found() {
    Map<Integer, String> found = new TreeMap<>();
    NumberReader.findIn(raw)
        .forEach(r -> found.putIfAbsent(r.start(), r.role() + " " + r.number().asWritten()));
    IncomingStamp.findIn(raw)
        .forEach(s -> found.putIfAbsent(s.start(), NumberRole.INCOMING + " " + s.serial()));
    return found.isEmpty() ? "-" : String.join("; ", new ArrayList<>(found.values()));
  }

  boolean isRight() {
    return found().equals(expected);
  }

  @Override
  public String toString() {
    return raw + " (" + note + ")";
  }
}
