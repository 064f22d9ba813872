package rasoat.console.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.console.casefile.CaseNumber;

class RequestTest {

  private static final About CASE = new About.Case(new CaseNumber(2026, 1));
  private static final About REPORT = new About.Report("2026-H1", "");

  @ParameterizedTest
  @CsvSource({
    "CSV,             UBND, báo cáo, '',   true,  false",
    "REPORT_CSV,      UBND, báo cáo, '',   false, true",
    "REPORT_PDF,      UBND, báo cáo, '',   false, true",
    "INCIDENT_REPORT, UBND, báo cáo, Chữ,  true,  false",
    "INCIDENT_REPORT, UBND, báo cáo, '',   false, false", // a draft without words
    "REPORT_CSV,      '',   báo cáo, '',   false, false",
    "REPORT_CSV,      UBND, ' ',     '',   false, false",
    "EXE,             UBND, báo cáo, '',   false, false",
  })
  void isReadOfAFormThatSaysAllOfIt(
      String kind, String recipient, String reason, String text, boolean ofCase, boolean ofReport) {
    Map<String, String> fields =
        Map.of("kind", kind, "recipient", recipient, "reason", reason, "text", text);

    assertThat(Request.of(CASE, fields).isPresent()).isEqualTo(ofCase);
    assertThat(Request.of(REPORT, fields).isPresent()).isEqualTo(ofReport);
  }

  @Test
  void isNeverForWhatIsNotMadeOfIt() {
    assertThatThrownBy(() -> new Request(REPORT, ExportKind.STIX, "UBND", "báo cáo", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("STIX is not made of");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-H1, '',     2026-H1,        /statistics/reports/2026-H1",
    "2026,    an-hai, 2026-an-hai,    /statistics/reports/2026?office=an-hai",
    "2026-H2, an-hai, 2026-H2-an-hai, /statistics/reports/2026-H2?office=an-hai",
  })
  void namesFilesAndPageOfAReport(String period, String office, String file, String address) {
    About.Report report = new About.Report(period, office);

    assertThat(report.fileName()).isEqualTo(file);
    assertThat(report.address()).isEqualTo(address);
    assertThat(report.auditSubject()).isEqualTo("report " + period);
  }

  @Test
  void knowsNoOtherPeriods() {
    assertThatThrownBy(() -> new About.Report("2026-Q1", ""))
        .hasMessageContaining("expected a period such as 2026-H1 or 2026, got '2026-Q1'");
  }
}
