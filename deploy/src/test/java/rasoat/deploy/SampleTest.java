package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The whole program over the sample, with real recognition. The floors are what it reaches; they
 * are raised by hand when it reaches more, and never lowered to let a change pass.
 */
class SampleTest {

  @TempDir private static Path folder;
  private static Call scan;
  private static Map<String, Double> figures;

  @BeforeAll
  static void scanAndMeasure() {
    Path results = folder.resolve("results.jsonl");
    Judges real = Wiring::detectors;
    Call.of(real, folder, "registry", "add", "sample/documents");
    scan = Call.of(real, folder, "scan", "sample", "--out", results.toString());
    Call measured =
        Call.of(
            real,
            folder,
            "evaluate",
            "--truth",
            "sample/truth.jsonl",
            "--results",
            results.toString());
    figures = percentages(measured.out().lines());
  }

  @Test
  void readsEveryPicture() {
    assertThat(scan.exit()).as(scan.err()).isZero();
    assertThat(scan.out()).startsWith("30 posts = ").contains("pictures: 32 read, 0 unreadable");
  }

  @ParameterizedTest
  @CsvSource({
    "flag precision,                    100",
    "flag recall,                       94",
    "'leak recall, readable',           100",
    "kind right,                        93",
    "'document right, of those flagged', 100",
    "'number exact, where visible',     80",
    "secrecy precision,                 100",
    "'secrecy recall, where visible',   80",
    "altered precision,                 100",
    "altered recall,                    100",
  })
  void staysAboveTheFloor(String figure, double floor) {
    assertThat(figures.get(figure)).as(figure).isGreaterThanOrEqualTo(floor);
  }

  /** The lines {@code figure 97.1 % (34/35)}. */
  private static Map<String, Double> percentages(Stream<String> lines) {
    return lines
        .map(line -> line.split(" {2,}"))
        .filter(cells -> cells.length == 2 && cells[1].contains(" % "))
        .collect(
            Collectors.toMap(
                cells -> cells[0],
                cells -> Double.parseDouble(cells[1].substring(0, cells[1].indexOf(' ')))));
  }
}
