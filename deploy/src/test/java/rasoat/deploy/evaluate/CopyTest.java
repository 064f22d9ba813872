package rasoat.deploy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.deploy.scan.ResultLine;
import rasoat.model.document.SecrecyLevel;

class CopyTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 8);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Số: 109 Ngày: 08/3/2024   | true  | true  | as stamped",
        "ĐẾN 0109 8.3.24           | true  | true  | leading zero, short year",
        "Số: 190 Ngày: 08/03/2024  | false | true  | another number",
        "Số: 109 Ngày: 03/08/2024  | true  | false | month and day changed",
        "Số: 1109 Ngày: 8/3        | false | false | part of a number, no year",
      })
  void comparesWhatWasReadInTheStamp(String seen, boolean number, boolean date, String why) {
    Copy copy = new Copy(List.of(Results.evidence("INCOMING_STAMP", seen)));

    assertThat(copy.hasIncomingNumber("109")).as(why).isEqualTo(number);
    assertThat(copy.hasIncomingDate(DAY)).as(why).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "109/UBND-VP,  true,  that of the stamp",
    "0109/UBND-VP, true,  that of the stamp with a zero",
    "77/QĐ-TTg,    true,  a cited one",
    "1090/UBND-VP, false, a misread one",
    "52/UBND-VP,   false, its own",
    ",             false, none",
  })
  void knowsANumberTakenFromElsewhere(@Nullable String stated, boolean anothers, String why) {
    Outcome outcome =
        new Outcome(
            stamped("p"), Results.result("p", rasoat.model.finding.Kind.LEAK, "d-1", stated, null));

    assertThat(outcome.takesAnothersNumber()).as(why).isEqualTo(anothers);
  }

  @Test
  void leavesOutWhatNoResultReports() {
    assertThat(figures(Results.result("p")))
        .containsEntry("ĐẾN stamp recall, where visible", "not reported")
        .containsEntry("seal recall, of those found", "not reported");
  }

  @Test
  void countsSealsAndStamps() {
    assertThat(
            figures(
                Results.result(
                    "p",
                    Results.evidence("SEAL", ""),
                    Results.evidence("INCOMING_STAMP", "Số 109 ngày 9/3/2024"))))
        .containsEntry("seal precision, of those found", "100.0 % (1/1)")
        .containsEntry("seal recall, of those found", "100.0 % (1/1)")
        .containsEntry("seal F1", "100.0 %")
        .containsEntry("ĐẾN stamp recall, where visible", "100.0 % (1/1)")
        .containsEntry("ĐẾN stamp: number right", "100.0 % (1/1)")
        .containsEntry("ĐẾN stamp: date right", "0.0 % (0/1)");
  }

  private static Map<String, String> figures(ResultLine result) {
    Evaluation evaluation = Evaluation.of(List.of(stamped("p")), List.of(result));
    return EvaluationTables.of(evaluation).overall().stream()
        .collect(Collectors.toMap(List::getFirst, List::getLast));
  }

  private static Truth stamped(String post) {
    return new Truth(
        post,
        Truth.Expected.LEAK,
        List.of(new Answer("d-1", "52/UBND-VP", SecrecyLevel.NONE)),
        new Visible(
            true,
            false,
            false,
            Visible.Seal.THERE,
            new Visible.Incoming("109", DAY),
            List.of("77/QĐ-TTg")),
        true,
        List.of("incoming"),
        null);
  }
}
