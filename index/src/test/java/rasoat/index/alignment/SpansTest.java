package rasoat.index.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.index.InventedDocuments.CANAL;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.index.alignment.Alignment.Span;
import rasoat.index.alignment.Alignment.Span.Kind;

final class SpansTest {

  private static final String TEXT =
      "1. Huy động 45 người dân tham gia nạo vét đoạn kênh từ cầu Đá đến đập Tràn.\n"
          + "2. Kinh phí dự kiến 664.000.000 đồng lấy từ nguồn thủy lợi phí năm trước.\n"
          + "3. Giao đồng chí Lê Văn Sóng theo dõi, đôn đốc và tổng hợp tình hình hằng tuần.";

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  private static List<String> shown(List<String> reading, String official) {
    return Alignment.of(reading, official).spans().stream()
        .map(
            span ->
                span.kind()
                    + " "
                    + String.join(" ", reading.subList(span.readingFrom(), span.readingTo()))
                    + " | "
                    + official.substring(span.officialFrom(), span.officialTo()))
        .toList();
  }

  @Test
  void aTrueCopyIsOneStretch() {
    assertThat(Alignment.of(words(TEXT), TEXT).spans())
        .containsExactly(new Span(Kind.SAME, 0, words(TEXT).size(), 0, TEXT.length()));
  }

  @Test
  void marksAChangedFactOnBothSides() {
    List<String> reading = words(TEXT.replace("664.000.000", "931.000.000"));

    assertThat(shown(reading, TEXT)).hasSize(3).contains("DIFFERENT 931.000.000 | 664.000.000");
  }

  @Test
  void marksAnotherNameAlthoughItsLettersAreNearlyTheSame() {
    List<String> reading = words(TEXT.replace("Lê Văn Sóng", "Lê Văn Hồng"));

    assertThat(shown(reading, TEXT)).contains("DIFFERENT Hồng | Sóng");
  }

  @Test
  void marksWhatOnlyOneSideHas() {
    List<String> reading =
        words(
            "Bà con xem này nóng hổi "
                + TEXT.replaceFirst("2\\. Kinh phí.*\n", "")
                + " chia sẻ giùm nhé");

    assertThat(shown(reading, TEXT))
        .contains("ONLY_SEEN Bà con xem này nóng hổi | ", "ONLY_SEEN chia sẻ giùm nhé | ")
        .anyMatch(it -> it.startsWith("ONLY_OFFICIAL  | 2. Kinh phí") && it.endsWith("trước."));
  }

  @Test
  void columnsReadLineByLineAgreeOutOfOrder() {
    String interleaved =
        CANAL
            .text()
            .replace(
                "ỦY BAN NHÂN DÂN\nXÃ SÔNG MƠ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập",
                "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ SÔNG MƠ Độc lập");

    assertThat(Alignment.of(words(interleaved), CANAL.text()).spans())
        .extracting(Span::kind)
        .containsOnly(Kind.SAME);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyWordOfTheReadingStandsInOneStretchWhateverWasRead(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> reading =
        words(CANAL.text()).stream()
            .filter(word -> random.nextInt(10) > 0)
            .map(word -> random.nextInt(6) == 0 ? word.substring(0, word.length() / 2) + "x" : word)
            .map(word -> random.nextInt(30) == 0 ? "rác" : word)
            .toList();

    List<Span> spans = Alignment.of(reading, CANAL.text()).spans();

    int at = spans.getFirst().readingFrom();
    for (Span span : spans) {
      assertThat(span.readingFrom()).isBetween(0, at);
      assertThat(span.readingTo()).isBetween(span.readingFrom(), reading.size());
      assertThat(span.officialFrom()).isBetween(0, span.officialTo());
      assertThat(span.officialTo()).isLessThanOrEqualTo(CANAL.text().length());
      at = Math.max(at, span.readingTo() + 1);
    }
    assertThat(spans).extracting(Span::kind).contains(Kind.SAME, Kind.DIFFERENT);
  }

  @Test
  void nothingReadOrNothingRegisteredGivesNoStretchOfTheOther() {
    assertThat(Alignment.of(List.of(), TEXT).spans())
        .containsExactly(new Span(Kind.ONLY_OFFICIAL, 0, 0, 0, TEXT.length()));
    assertThat(Alignment.of(words("bún chả"), "").spans())
        .containsExactly(new Span(Kind.ONLY_SEEN, 0, 2, 0, 0));
    assertThat(Alignment.of(List.of(), "").spans()).isEmpty();
  }
}
