package rasoat.deploy.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.detector.PostReading;
import rasoat.detector.Rejudge;
import rasoat.index.DocumentIndex;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.port.FindingSink;
import rasoat.model.port.FindingStore;
import rasoat.model.port.InMemoryFindingStore;
import rasoat.model.port.InMemoryReadingStore;
import rasoat.model.port.KeptFinding;
import rasoat.model.port.KeptReading;
import rasoat.model.port.ReadingStore;

class RejudgingTest {

  private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");

  @TempDir private Path folder;
  private final ReadingStore readings = new InMemoryReadingStore();
  private final FindingStore findings = new InMemoryFindingStore();
  private DocumentIndex documents;
  private int recorded;

  @BeforeEach
  void open() throws IOException {
    documents = DocumentIndex.open(folder);
  }

  @AfterEach
  void close() throws IOException {
    documents.close();
  }

  @Test
  void goesOnWhereItWasCutOff() throws IOException {
    keepReadings(200);
    FindingSink failing =
        finding -> {
          if (recorded == 150) {
            throw new IOException("cut off");
          }
          record(finding);
        };

    assertThatThrownBy(() -> rejudging(failing).run("r2", () -> {})).hasMessage("cut off");
    assertThat(readings.countNotJudgedBy("r2")).isEqualTo(50);

    RejudgeSummary rest = rejudging(this::record).run("r2", () -> {});
    assertThat(rest.judged()).isEqualTo(50);
    assertThat(recorded).isEqualTo(200);
    assertThat(readings.countNotJudgedBy("r2")).isZero();
  }

  @Test
  void doesNotTouchFindingsThatStayTheSame() throws IOException {
    keepReadings(3);
    rejudging(this::record).run("r2", () -> {});
    recorded = 0;

    RejudgeSummary again = rejudging(this::record).run("r3", () -> {});

    assertThat(again).isEqualTo(new RejudgeSummary(3, 0, 0, 0, 0));
    assertThat(recorded).isZero();
  }

  @Test
  void dropsReadingsOfAnUnknownFormAndSaysSo() throws IOException {
    readings.keep(new KeptReading(new FindingId("x"), "{\"version\": 99}", "r1", LATER));

    RejudgeSummary summary = rejudging(this::record).run("r2", () -> {});

    assertThat(summary.line())
        .isEqualTo(
            "readings judged again: 1; findings changed: 0 (flagged now: 0, cleared: 0);"
                + " dropped, of an unknown form: 1");
    assertThat(readings.countNotJudgedBy("r3")).isZero();
  }

  private Rejudging rejudging(FindingSink recorder) {
    return new Rejudging(readings, findings, recorder, secret -> {}, new Rejudge(documents));
  }

  private void record(Finding finding) throws IOException {
    recorded++;
    findings.keep(KeptFinding.withoutPictures(finding));
  }

  private void keepReadings(int count) throws IOException {
    for (int i : IntStream.range(0, count).toArray()) {
      String content =
          """
          {"version": 1, "post": {"id": "p-%d", "platform": "OTHER", "group": "", "text": "mưa",\
           "time": "2026-05-20T03:00:00Z", "images": []}, "pages": [], "picturesRead": 0,\
           "unreadable": []}\
          """
              .formatted(i);
      FindingId id = FindingId.of(PostReading.parse(content).post());
      readings.keep(new KeptReading(id, content, "r1", LATER));
    }
  }
}
