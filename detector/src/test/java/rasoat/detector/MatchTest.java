package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.detector.InventedDocuments.CANAL;
import static rasoat.detector.Match.Agreement.DIFFERENT;
import static rasoat.detector.Match.Agreement.EQUAL;
import static rasoat.detector.Match.Agreement.UNREAD;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.index.Candidate;
import rasoat.index.alignment.Alignment;
import rasoat.index.alignment.Alignment.Difference;

class MatchTest {

  @ParameterizedTest
  @CsvSource({
    "Số: 214/UBND-KT,    EQUAL,     as registered",
    "S6: 214 /UBND-KT,   EQUAL,     read with the wrong language",
    "Số: 214/UBND-KI,    EQUAL,     one letter of the symbol misread",
    "Số: 231/UBND-KT,    DIFFERENT, another serial",
    "Số: 214/QĐ-TTCB,    UNREAD,    the same serial under another symbol proves nothing",
    "Số:      /UBND-KT,  UNREAD,    the serial is blank",
    "Kính gửi các thôn,  UNREAD,    no number",
  })
  void comparesTheNumber(String line, Match.Agreement agreement, String why) {
    assertThat(Match.ofNumber(Readings.passage(line), CANAL, null)).as(why).isEqualTo(agreement);
  }

  @ParameterizedTest
  @CsvSource({
    "'Sông Mơ, ngày 14 tháng 3 năm 2026',       EQUAL,     the day of issue",
    "'Sông Mơ, ngày 15 tháng 3 năm 2026',       DIFFERENT, the day after",
    "'hoàn thành trước ngày 15 tháng 3 năm 2026 và báo cáo', UNREAD, a day in a sentence",
    "'Kính gửi các thôn',                       UNREAD,    no day",
  })
  void comparesTheDayOfIssue(String line, Match.Agreement agreement, String why) {
    assertThat(Match.ofDate(Readings.passage(line), CANAL)).as(why).isEqualTo(agreement);
  }

  @ParameterizedTest
  @CsvSource({
    "EQUAL,     DIFFERENT, 20, 9, false, a forger keeps the number",
    "DIFFERENT, EQUAL,     20, 9, false, a forger may change the number and keep the day",
    "DIFFERENT, DIFFERENT, 20, 0, true,  another number of another day",
    "DIFFERENT, UNREAD,    20, 2, true,  another number and other values",
    "DIFFERENT, UNREAD,    20, 1, false, another number and one value",
    "DIFFERENT, UNREAD,    5,  0, true,  another number and too little besides",
    "UNREAD,    EQUAL,     20, 4, true,  other values throughout",
    "UNREAD,    EQUAL,     20, 3, false, a few changed values",
    "UNREAD,    EQUAL,     90, 4, false, a few changed values among many",
    "UNREAD,    DIFFERENT, 5,  0, true,  another day on a scrap",
    "UNREAD,    DIFFERENT, 20, 1, false, one value among many",
  })
  void tellsASiblingFromAForgery(
      Match.Agreement number,
      Match.Agreement date,
      int factsSeen,
      int changed,
      boolean sibling,
      String why) {
    List<Difference> differences = Collections.nCopies(changed, difference("amount", 0.9));

    Match match = match(number, date, factsSeen, differences);

    assertThat(match.isSibling()).as(why).isEqualTo(sibling);
  }

  @Test
  void reportsOnlyChangesThatNoMisreadingExplains() {
    Difference sure = difference("amount", 0.45);
    Difference doubtful = difference("amount", 0.44);
    Difference passage = difference("paragraph", 0.6);
    Difference doubtfulPassage = difference("paragraph", 0.59);
    Difference number = difference("number", 0.95);

    List<Difference> all = List.of(doubtful, sure, passage, doubtfulPassage, number);

    assertThat(match(EQUAL, EQUAL, 20, all).changes()).containsExactly(sure, passage);
  }

  @Test
  void reportsAnotherDayOfIssueUnderTheSameNumber() {
    String forged = CANAL.text().replace("ngày 14 tháng 3", "ngày 16 tháng 3");

    List<Difference> changes = match(forged, EQUAL, DIFFERENT, 20, List.of()).changes();

    assertThat(changes).hasSize(1);
    Difference change = changes.getFirst();
    assertThat(change.fact()).isEqualTo("date");
    assertThat(change.official()).isEqualTo("14/03/2026");
    assertThat(change.seen()).isEqualTo("16/03/2026");
    assertThat(
            String.join(" ", Readings.passage(forged).words().subList(change.from(), change.to())))
        .isEqualTo("ngày 16 tháng 3 năm 2026");
  }

  @Test
  void reportsAnotherDayOfIssueOnce() {
    String forged = CANAL.text().replace("ngày 14 tháng 3", "ngày 16 tháng 3");
    int day = Readings.passage(forged).words().indexOf("16");
    Difference known = new Difference("date", "16", "14", day, day + 1, 0.9);

    assertThat(match(forged, EQUAL, DIFFERENT, 20, List.of(known)).changes())
        .containsExactly(known);
  }

  @Test
  void findsNothingChangedWhereNothingWasRead() {
    assertThat(match(UNREAD, UNREAD, 0, List.of()).changes()).isEmpty();
    assertThat(match(DIFFERENT, EQUAL, 0, List.of()).isSibling()).isFalse();
  }

  private static Difference difference(String fact, double confidence) {
    return new Difference(fact, "1.000 đồng", "2.000 đồng", 3, 5, confidence);
  }

  private static Match match(
      Match.Agreement number, Match.Agreement date, int factsSeen, List<Difference> differences) {
    return match(CANAL.text(), number, date, factsSeen, differences);
  }

  private static Match match(
      String read,
      Match.Agreement number,
      Match.Agreement date,
      int factsSeen,
      List<Difference> differences) {
    return new Match(
        Readings.passage(read),
        CANAL,
        new Candidate(CANAL, 90, 60, 1, 1),
        new Alignment(100, 1, 1, factsSeen, differences),
        60,
        10,
        List.of(),
        null,
        number,
        date);
  }
}
