package rasoat.index.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

final class CleanTextTest {

  @Test
  void keepsWordsInNfcAndLinesApart() throws UnfitFileException {
    String raw = "\uFEFF" + Normalizer.normalize("Số một\r\nhai\rba\fbốn", Normalizer.Form.NFD);

    assertThat(CleanText.of(raw, "a.txt")).isEqualTo("Số một\nhai\nba\nbốn");
  }

  @Test
  void leavesOutWhatShowsNothing() throws UnfitFileException {
    assertThat(CleanText.of("xã\u00a0Sông\u200b M\u00adơ\u0000", "a.txt")).isEqualTo("xã Sông Mơ");
  }

  @Test
  void refusesEndlessWordsButNotALongLink() throws UnfitFileException {
    String link =
        "Xem https://example.vn/" + "a".repeat(300) + " và " + "các trang khác ".repeat(40);

    assertThat(CleanText.of(link, "a.txt")).isEqualTo(link);
    assertThatThrownBy(() -> CleanText.of("a".repeat(1000), "a.txt"))
        .hasMessage(
            "expected words in a.txt: most of it is without spaces, one word of 1000 signs");
  }
}
