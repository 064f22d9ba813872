package rasoat.console.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.console.finding.MarkedText.Mark;
import rasoat.console.finding.MarkedText.Piece;
import rasoat.index.alignment.Reading;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Region;

class MarkedTextTest {

  private static final String LONG = "chữ không liên quan ".repeat(40);

  @Test
  void marksWhatAgreesAndWhatDiffersWithWhatWasSeenInstead() {
    MarkedText text =
        MarkedText.of(
            "mỗi hộ 12 cây giống",
            List.of(new Mark(0, 6, false, 1, ""), new Mark(7, 13, true, 2, "21 cây")));

    assertThat(shown(text.whole())).isEqualTo("same(mỗi hộ)1   differs(12 cây)2=21 cây  giống");
    assertThat(text.isComplete()).isTrue();
  }

  @Test
  void cutsOverlappingMarksAndLetsTheDifferenceBeSeen() {
    MarkedText text =
        MarkedText.of(
            "a b c d", List.of(new Mark(0, 5, false, 1, ""), new Mark(2, 7, true, 2, "x")));

    assertThat(shown(text.whole())).isEqualTo("same(a ) differs(b c)1 differs( d)2=x");
  }

  @Test
  void showsThePassageAroundEachMarkAndCutsBetweenWords() {
    String text = LONG + "mỗi hộ 12 cây" + " " + LONG + "hạn 30/01" + " " + LONG;
    int first = text.indexOf("12 cây");
    int second = text.indexOf("30/01");

    MarkedText marked =
        MarkedText.of(
            text,
            List.of(
                new Mark(second, second + 5, false, 2, ""),
                new Mark(first, first + 6, false, 1, "")));

    assertThat(marked.passages()).hasSize(2);
    MarkedText.Passage passage = marked.passages().getFirst();
    assertThat(passage.cutBefore()).isTrue();
    assertThat(passage.cutAfter()).isTrue();
    assertThat(passage.pieces().getFirst().text()).matches("(chữ|không|liên|quan)\\s[\\s\\S]*");
    assertThat(marked.isComplete()).isFalse();
    assertThat(marked.whole().stream().map(Piece::text).collect(Collectors.joining()))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT,         12 cây giống,  true,  as written",
    "TEXT,         12 CÂY GIỐNG,  true,  in capitals",
    "TEXT,         2 cây giống,   false, part of another figure",
    "TEXT,         12 cây gi,     false, part of a word",
    "ALTERED_FACT, 13 cây,        false, not in the text",
    "NUMBER,       (a+)+$,        false, no pattern",
  })
  void findsWhatEvidenceQuotes(Evidence.Type type, String quote, boolean found, String why) {
    String text = "Mỗi hộ nhận 12  cây\ngiống.";

    assertThat(OfficialSpans.in(text, List.of(row(type, "a.png", quote)), "", Map.of()))
        .as(why)
        .hasSize(found ? 1 : 0);
  }

  @Test
  void laysPastedWordsBesideTheText() {
    String text =
        "Thực hiện kế hoạch năm 2026, đề nghị các tổ dân phố rà soát danh sách hộ tham gia chương"
            + " trình Vườn Xanh, mỗi hộ được nhận 12 cây giống và 3 bao đất sạch.";
    String post =
        "Nghe nói: các tổ dân phố rà soát danh sách hộ tham gia chương trình Vườn Xanh nhé";

    List<Mark> marks =
        OfficialSpans.in(text, List.of(row(Evidence.Type.TEXT, null, "")), post, Map.of());

    assertThat(marks)
        .singleElement()
        .satisfies(
            mark ->
                assertThat(text.substring(mark.from(), mark.to()))
                    .startsWith("các tổ dân phố rà soát")
                    .endsWith("trình Vườn Xanh,"));
  }

  @Test
  void laysWhatWasReadInThePictureBesideTheText() {
    String text = "Đề nghị các tổ dân phố rà soát danh sách hộ tham gia chương trình Vườn Xanh.";
    List<String> words = List.of("nghi", "các", "tổ", "dân", "phố", "rà", "soát", "danh", "sách");
    List<NumberedEvidence> rows = List.of(row(Evidence.Type.TEXT, "a.png", ""));

    assertThat(OfficialSpans.in(text, rows, "", Map.of("a.png", List.of(Reading.ofWords(words)))))
        .singleElement()
        .satisfies(
            mark ->
                assertThat(text.substring(mark.from(), mark.to()))
                    .isEqualTo("nghị các tổ dân phố rà soát danh sách"));
    assertThat(OfficialSpans.in(text, rows, "", Map.of("b.png", List.of(Reading.ofWords(words)))))
        .as("of another picture")
        .isEmpty();
  }

  private static NumberedEvidence row(Evidence.Type type, @Nullable String image, String official) {
    Region place = image == null ? null : new Region(0, 0, 1, 1);
    return new NumberedEvidence(
        1, new Evidence(type, 0.4, image, place, "đọc được", official, "Câu."));
  }

  private static String shown(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                (piece.look().isEmpty() ? piece.text() : piece.look() + "(" + piece.text() + ")")
                    + piece.ending().stream()
                        .map(
                            mark ->
                                mark.number() + (mark.seen().isEmpty() ? "" : "=" + mark.seen()))
                        .collect(Collectors.joining()))
        .collect(Collectors.joining(" "));
  }
}
