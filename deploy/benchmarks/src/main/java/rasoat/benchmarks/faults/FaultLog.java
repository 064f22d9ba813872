package rasoat.benchmarks.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was done and what came of it, a line each. */
final class FaultLog {

  private final Path file;
  private final Map<FaultKind, Integer> counts = new EnumMap<>(FaultKind.class);

  FaultLog(Path file) {
    this.file = file;
  }

  /** A fault came; it counts when it hit something. */
  synchronized void fault(Fault fault, Effect effect) {
    if (effect.hit()) {
      counts.merge(fault.kind(), 1, Integer::sum);
    }
    write(effect.hit() ? fault.kind().name() : "MISSED " + fault.kind(), effect.said());
  }

  /** Something else that helps to understand. */
  synchronized void note(String what, String effect) {
    write(what, effect);
  }

  /** How many of each kind hit something. */
  synchronized Map<FaultKind, Integer> counts() {
    return new EnumMap<>(counts);
  }

  private void write(String what, String effect) {
    ObjectNode line = JsonMapper.shared().createObjectNode();
    line.put("at", Instant.now().toString()).put("what", what).put("effect", effect);
    try {
      Files.writeString(
          file, line + "\n", UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
