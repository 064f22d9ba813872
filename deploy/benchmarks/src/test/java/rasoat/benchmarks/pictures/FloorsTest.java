package rasoat.benchmarks.pictures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import rasoat.deploy.RaSoat;
import rasoat.deploy.evaluate.EvaluationTables;
import rasoat.deploy.evaluate.LabelledFiles;
import rasoat.deploy.terminal.Terminal;

/**
 * The whole program over a small drawn set: registered, scanned and measured in this process. What
 * it reached is recorded in {@code floors.csv}, which says how to renew it; what it reaches now is
 * written to {@code target/floors.csv} in the same form.
 */
class FloorsTest {

  private static final long SEED = 4711;
  private static final int POSTS = 40;
  private static final Pattern FRACTION = Pattern.compile("(\\d+)/(\\d+)");

  @TempDir private static Path folder;
  private static String scanned;
  private static Map<String, int[]> reached;

  @BeforeAll
  static void drawScanAndMeasure() throws IOException {
    Fonts fonts = Fonts.plain();
    assumeFalse(
        fonts.prints().isEmpty(), "no font for Vietnamese (Debian package fonts-liberation2)");
    new PictureSet(SEED, POSTS, fonts).write(folder);
    String results = folder.resolve("results.jsonl").toString();
    rasoat("registry", "add", folder.resolve("documents").toString());
    scanned = rasoat("scan", folder.resolve("posts.jsonl").toString(), "--out", results);
    reached = figures(folder.resolve("truth.jsonl"), Path.of(results));
    List<String> lines = new ArrayList<>();
    reached.forEach((figure, of) -> lines.add("\"%s\",%d,%d".formatted(figure, of[0], of[1])));
    Files.write(Path.of("target", "floors.csv"), lines, UTF_8);
  }

  @Test
  void readsEveryPicture() {
    assertThat(scanned).startsWith(POSTS + " posts = ").contains(" 0 unreadable");
  }

  @ParameterizedTest(name = "{0}: at least {1} of {2}")
  @CsvFileSource(resources = "floors.csv")
  void staysAboveTheFloor(String figure, int least, int of) {
    assertThat(reached).containsKey(figure);
    assertThat(reached.get(figure)[1]).as("%s: of how many", figure).isEqualTo(of);
    assertThat(reached.get(figure)[0]).as(figure).isGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest(name = "{0}: at most {1} of {2}")
  @CsvFileSource(resources = "ceilings.csv")
  void staysBelowTheCeiling(String figure, int most, int of) {
    assertThat(reached).containsKey(figure);
    assertThat(reached.get(figure)[1]).as("%s: of how many", figure).isEqualTo(of);
    assertThat(reached.get(figure)[0]).as(figure).isLessThanOrEqualTo(most);
  }

  private static String rasoat(String... command) {
    List<String> arguments = new ArrayList<>(List.of("--home", folder.resolve("home").toString()));
    arguments.addAll(List.of(command));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false, 100);
    int exit =
        RaSoat.run(
            terminal, Map.of("RASOAT_CACHE", "../target/cache"), arguments.toArray(String[]::new));
    assertThat(exit).as(err.toString(UTF_8)).isZero();
    return out.toString(UTF_8);
  }

  /** Right, and of how many: each figure by its name, each recall of flags by its variant. */
  private static Map<String, int[]> figures(Path truth, Path results) throws IOException {
    EvaluationTables tables = EvaluationTables.of(LabelledFiles.read(truth, results));
    Map<String, int[]> figures = new LinkedHashMap<>();
    tables.overall().forEach(row -> put(figures, row.getFirst(), row.getLast()));
    int recall = tables.variants().getFirst().indexOf("RECALL");
    tables.variants().forEach(row -> put(figures, "recall of " + row.getFirst(), row.get(recall)));
    return figures;
  }

  private static void put(Map<String, int[]> figures, String name, String text) {
    Matcher fraction = FRACTION.matcher(text);
    if (fraction.find()) {
      figures.put(
          name,
          new int[] {Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2))});
    }
  }
}
