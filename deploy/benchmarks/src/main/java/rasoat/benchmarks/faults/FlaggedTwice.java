package rasoat.benchmarks.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** Findings that stand as flagged more than once in the custody log. */
final class FlaggedTwice {

  private FlaggedTwice() {}

  static List<String> in(Path home) throws IOException {
    Path log = home.resolve("custody").resolve("custody.jsonl");
    Set<String> seen = new HashSet<>();
    return Files.exists(log)
        ? Files.readAllLines(log).stream()
            .map(line -> JsonMapper.shared().readTree(line))
            .filter(line -> line.path("what").asString("").equals("FLAGGED"))
            .map(line -> line.path("detail").asString(""))
            .filter(finding -> !seen.add(finding))
            .toList()
        : List.of();
  }
}
