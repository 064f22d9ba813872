package rasoat.index.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasoat.index.InventedDocuments;

final class PassagesTest {

  private static List<String> cut(String text) {
    List<Word> words = Word.ofText(text);
    return Passages.of(words).all().stream()
        .map(
            passage ->
                String.join(
                    " ",
                    words.subList(passage.from(), passage.to()).stream().map(Word::raw).toList()))
        .toList();
  }

  @Test
  void endsAtStopsAndLineEnds() {
    assertThat(cut("Các thôn canh gác bờ đê. Mỗi thôn cử hai người\nDanh sách gửi về xã"))
        .containsExactly(
            "Các thôn canh gác bờ đê.", "Mỗi thôn cử hai người", "Danh sách gửi về xã");
  }

  @Test
  void isNotFooledByOrdinalsFiguresAndAbbreviations() {
    assertThat(cut("1. Chi 5. 000 đồng cho TP. Sông Mơ. quản lý")).hasSize(1);
  }

  @Test
  void theBodyLiesBetweenLetterheadAndRecipients() {
    List<Word> words = Word.ofText(InventedDocuments.CANAL.text());

    Body body = Body.of(words);

    assertThat(words.get(body.from()).raw()).isEqualTo("V/v");
    assertThat(words.get(body.to()).raw()).isEqualTo("Nơi");
  }
}
