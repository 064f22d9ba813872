package rasoat.deploy.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import rasoat.deploy.scan.ResultLine;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the two files an evaluation compares. A line that is wrong ends it: figures need all. */
public final class LabelledFiles {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private LabelledFiles() {}

  /**
   * Brings the two files together.
   *
   * @throws IOException naming file and line when a line is not as expected
   */
  public static Evaluation read(Path truths, Path results) throws IOException {
    return Evaluation.of(
        lines(truths, TruthLine::parse), lines(results, LabelledFiles::resultLine));
  }

  private static ResultLine resultLine(JsonNode line) {
    if (!line.path("post").isString()
        || !line.path("kind").isString()
        || !line.path("flagged").isBoolean()) {
      throw new IllegalArgumentException(
          "expected 'post', 'kind' and 'flagged', got not all three");
    }
    return JSON.treeToValue(line, ResultLine.class);
  }

  private static <T> List<T> lines(Path file, Function<JsonNode, T> parser) throws IOException {
    List<T> values = new ArrayList<>();
    int number = 0;
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          values.add(parser.apply(JSON.readTree(line)));
        }
      }
    } catch (JacksonException e) {
      String got = e.getOriginalMessage().lines().findFirst().orElse("something else");
      throw new IOException("%s:%d: expected JSON, got: %s".formatted(file, number, got), e);
    } catch (IllegalArgumentException e) {
      throw new IOException("%s:%d: %s".formatted(file, number, e.getMessage()), e);
    }
    return values;
  }
}
