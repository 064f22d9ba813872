package rasoat.console.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTest {

  @ParameterizedTest
  @ValueSource(floats = {15, 40, 100, 467})
  void makesNoLineWiderThanItMayBeAndLosesNothing(float width) {
    String text = InventedDocuments.SENTENCE + " " + InventedDocuments.DIGEST;

    List<Line> lines = Wrapping.lines(text, Style.BODY, width);

    assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
    assertThat(String.join("", lines.stream().map(Line::text).toList()).replace(" ", ""))
        .isEqualTo(text.replace(" ", ""));
  }

  @Test
  void breaksAnAddressAfterItsSigns() {
    assertThat(Wrapping.lines("https://mang.example/nhom/cho-trang/bai-dang", Style.CELL, 90))
        .extracting(Line::text)
        .containsExactly("https://mang.", "example/nhom/", "cho-trang/bai-", "dang");
  }

  @Test
  void breaksWhereItIsTold() {
    assertThat(Wrapping.lines("một\n\nhai ba", Style.BODY, 400))
        .extracting(Line::text, Line::isLast)
        .containsExactly(tuple("một", true), tuple("", true), tuple("hai ba", true));
  }

  @Test
  void balancesWhatIsCentred() {
    assertThat(Wrapping.balanced("ỦY BAN NHÂN DÂN PHƯỜNG SÔNG TRĂNG", Style.SMALL_BOLD, 200))
        .extracting(Line::text)
        .containsExactly("ỦY BAN NHÂN DÂN", "PHƯỜNG SÔNG TRĂNG");
  }

  @Test
  void breaksAMillionLettersWithoutASpace() {
    assertThat(Wrapping.lines("a".repeat(1_000_000), Style.BODY, 467)).hasSizeGreaterThan(10_000);
  }
}
