package rasoat.index.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.index.text.Syllable;
import rasoat.index.text.Syllables;

class LikelihoodTest {

  private static final String TEMPLATE =
      "Các tổ trưởng báo danh sách người tham gia về văn phòng trước %s, kinh phí là %s đồng lấy"
          + " từ quỹ của tổ dân phố và do bà con đóng góp";

  @ParameterizedTest(name = "{0} and {1} read: {2} or {3}, not {4} or {5}")
  @CsvSource({
    "18/06,      17.500.000,  18/06, 17.500.000,  25/11, 32.800.000",
    "1B/O6,      17.5OO.0oo,  18/06, 17.500.000,  25/11, 32.800.000",
    "18106,      gach noi,    18/06, 17.500.000,  25/11, 32.800.000",
    "ngayl8 06,  1 7 500000,  18/06, 17.500.000,  25/11, 32.800.000",
    "l8/O6,      '',          18/06, 17.500.000,  25/11, 32.800.000",
  })
  void tellsSiblingsApartByWhatIsLeftOfTheirValues(
      String day, String amount, String ownDay, String own, String otherDay, String other) {
    assertThat(lead(TEMPLATE.formatted(day, amount), text(ownDay, own), text(otherDay, other)))
        .isGreaterThan(3);
  }

  @ParameterizedTest(name = "{0} and {1} read")
  @CsvSource({"***, ~~~", "'', ''", "tu ngay, qua nhieu"})
  void tellsNothingWhereNoValueWasRead(String day, String amount) {
    double lead =
        lead(
            TEMPLATE.formatted(day, amount),
            text("18/06", "17.500.000"),
            text("25/11", "32.800.000"));

    assertThat(Math.abs(lead)).isLessThan(3);
  }

  private static double lead(String reading, List<Syllable> one, List<Syllable> other) {
    List<Syllable> read = Syllables.of(reading);
    List<Fit> fits = Fit.of(read, List.of(one, other));
    Likelihood likelihood = new Likelihood(read, fits.getFirst());
    return likelihood.of(one, fits.getFirst()) - likelihood.of(other, fits.getLast());
  }

  private static List<Syllable> text(String day, String amount) {
    return Syllables.of(TEMPLATE.formatted(day, amount));
  }
}
