package rasoat.benchmarks.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A word list beside this class; a line that begins with # is a remark. */
final class Resource {

  private Resource() {}

  static List<String> lines(String file) {
    InputStream stream = Objects.requireNonNull(Resource.class.getResourceAsStream(file), file);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The lines below each {@code [head]}, by head in the order of the file. */
  static Map<String, List<String>> sections(String file) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.startsWith("[")) {
        lines = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), lines);
      } else {
        lines.add(line);
      }
    }
    return sections;
  }
}
