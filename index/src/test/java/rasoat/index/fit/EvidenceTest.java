package rasoat.index.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasoat.index.text.Syllable;
import rasoat.index.text.Syllables;

class EvidenceTest {

  private static final double DOCUMENTS = 10_000;
  private static final String TEXT =
      "mỗi gian hàng được cấp điện và nước miễn phí, ban tổ chức bốc thăm 36 vị trí công khai";

  private final List<Syllable> words = Syllables.of(TEXT);

  @Test
  void aQuotationTellsHardlyMoreThanThatTheDocumentQuotesIt() {
    int[] quoted = new int[words.size()];
    Arrays.fill(quoted, 1);

    double own = sum(TEXT, new int[words.size()], 0);
    double rarelyQuoted = sum(TEXT, quoted, 1);
    double oftenQuoted = sum(TEXT, quoted, 1000);

    assertThat(own).isGreaterThan(40);
    assertThat(rarelyQuoted).isLessThan(Math.log(DOCUMENTS) + 5);
    assertThat(oftenQuoted).isLessThan(Math.log(DOCUMENTS / 1000) + 5);
  }

  @Test
  void aFigureReadOtherwiseTellsNothing() {
    double same = sum(TEXT, new int[words.size()], 0);
    double other = sum(TEXT.replace("36", "38"), new int[words.size()], 0);

    assertThat(same - other).isGreaterThan(3);
    assertThat(gains(TEXT.replace("36", "38"), new int[words.size()], 0)[15]).isZero();
  }

  @Test
  void wordsBesideOthersSpeakAgainst() {
    String other = TEXT.replace("bốc thăm", "dựng rạp");

    assertThat(gains(other, new int[words.size()], 0)[14]).isNegative();
  }

  @Test
  void wordsThatItLacksSpeakAgainstTheMoreTheBetterTheOthersWereRead() {
    String begun = "mỗi gian hàng được cấp điện và nước";
    double clear = against(begun + " từ nhà máy cũ");
    double misread = against("môi giau hnag đưọc câp điệu va nuốc từ nhà máy cũ");

    assertThat(against(TEXT)).isZero();
    assertThat(clear).isGreaterThan(4).isLessThan(8);
    assertThat(misread).isPositive().isLessThan(clear);
  }

  @Test
  void anotherFigureSpeaksAgainst() {
    assertThat(against(TEXT.replace("36", "38"))).isPositive();
  }

  private double against(String reading) {
    Fit fit = Fit.of(Syllables.of(reading), List.of(words)).getFirst();
    return Evidence.against(fit, surprise(0), new Section(0, fit.places().length));
  }

  private double sum(String reading, int[] quotations, double others) {
    return Arrays.stream(gains(reading, quotations, others)).sum();
  }

  private double[] gains(String reading, int[] quotations, double others) {
    Fit fit = Fit.of(Syllables.of(reading), List.of(words)).getFirst();
    return Evidence.of(Syllables.of(reading), fit, surprise(others), quotations);
  }

  private Surprise surprise(double others) {
    double[] contexts = new double[words.size() - 2];
    double[] phrases = new double[words.size() - 3];
    Arrays.fill(contexts, others);
    Arrays.fill(phrases, others);
    return new Surprise(words, contexts, phrases, DOCUMENTS);
  }
}
