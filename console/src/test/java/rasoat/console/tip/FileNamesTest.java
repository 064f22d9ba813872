package rasoat.console.tip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "ảnh.jpg,                                  ảnh.jpg",
    "Screenshot_20261120-150102_Zalo.jpg,      Screenshot_20261120-150102_Zalo.jpg",
    "thư mục/ảnh.jpg,                          ảnh.jpg",
    "'C:\\Users\\an\\ảnh.jpg',                 ảnh.jpg",
    "../../etc/passwd.png,                     passwd.png",
    "..jpg,                                    tip.jpg",
    ".part.jpg,                                part.jpg",
    "'a\u0000b\u202Egpj:c?.png',               a_b_gpj_c_.png",
    "a.part,                                   a.part",
  })
  void makesNamesSafe(String written, String safe) {
    for (Normalizer.Form form : Normalizer.Form.values()) {
      assertThat(new FileNames().free(Normalizer.normalize(written, form))).isEqualTo(safe);
    }
  }

  @Test
  void cutsNamesToWhatADiskHoldsAndKeepsTheEnding() {
    FileNames names = new FileNames();
    String written = Normalizer.normalize("ế".repeat(300) + ".jpeg", Normalizer.Form.NFD);

    String first = names.free(written);
    String second = names.free(written);

    assertThat(first).endsWith("ế.jpeg");
    assertThat(first.getBytes(UTF_8).length).isLessThan(170);
    assertThat(second).endsWith("ế-2.jpeg");
  }

  @Test
  void givesNoNameTwice() {
    FileNames names = new FileNames();

    assertThat(names.free("a-2.jpg")).isEqualTo("a-2.jpg");
    assertThat(names.free("a.jpg")).isEqualTo("a.jpg");
    assertThat(names.free("A.jpg")).isEqualTo("A-3.jpg");
  }
}
