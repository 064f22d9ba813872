package rasoat.detector.impersonation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelReaderTest {

  @ParameterizedTest
  @CsvSource({
    "bocongan, BOCONGAN",
    "tracuugplx, tracuu GPLX",
    "dich-vu-cong-247, DICHVUCONG 247",
    "dichvucongchung, dichvu congchung",
    "dichvucongnghe, dichvu congnghe",
    "thanhcongan, thanhcong an",
    "thanh-cong-an, thanhcong an",
    "taichinhphuquy, taichinhphu quy",
    "toaanhduong, toa anh duong",
    "chothuenha, chothuenha",
    "usb-video, u sb vi deo",
    "sangoviet, sangoviet",
    "movgov-vn, mo v GOV vn",
    "vneld, VNELD",
    "d1chvucong, D1CHVUCONG",
    "congan247, CONGAN 247",
    "a-b_c1, a b c 1",
  })
  void partsALabelIntoWordsBrandsInCapitals(String label, String words) {
    assertThat(
            LabelReader.read(label).stream()
                .map(
                    word ->
                        word.brand() != null || word.isGov()
                            ? word.seen().toUpperCase(Locale.ROOT)
                            : word.seen())
                .collect(Collectors.joining(" ")))
        .isEqualTo(words);
  }
}
