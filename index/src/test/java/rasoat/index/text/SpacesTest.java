package rasoat.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpacesTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "báo cáo vềCông an,         bao cao ve cong an,         a space was lost",
    "báo cáo ngườidân biết,     bao cao nguoi dan biet,     the second begins with a consonant",
    "các ph ường trong tỉnh,    cac phuong trong tinh,      a space was made",
    "quâ n số t~háng này,       quan so thang nay,          a stray mark parts a word",
    "ngày l)y ý kiến,           ngay ly y kien,             letters alone",
    "thư ờng xuyên,             thu ong xuyen,              both could be words",
    "số 12/UBND-VHXH tại Hà Nội,so 12 ubnd vhxh tai ha noi, codes are no words",
    "a) Ủy ban; b) Ủy viên,     a uy ban b uy vien,         items of a list",
    "tbực hiện,                 tbuc hien,                  a misread letter",
  })
  void setsSpacesRight(String reading, String mended, String why) {
    List<Syllable> words = Spaces.mended(Syllables.of(reading));

    assertThat(words.stream().map(Syllable::plain).collect(Collectors.joining(" ")))
        .as(why)
        .isEqualTo(mended);
  }
}
