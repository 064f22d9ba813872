package rasoat.crawler.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

  @ParameterizedTest
  @CsvSource({
    "Th\u00c3\u00b4ng b\u00c3\u00a1o kh\u00e1\u00ba\u00a9n \u00f0\u009f\u0094\u00a5, Thông báo khẩn"
        + " 🔥",
    "l\u00c3\u00a0, là",
    "nh\u00e1\u00ba\u00adn, nhận",
    "\u00c4\u0090\u00c3\u00a3 k\u00c3\u00bd, Đã ký",
    "plain words, plain words",
  })
  void repairsLettersThatWereTakenForBytes(String broken, String meant) {
    assertThat(Mojibake.repair(broken)).isEqualTo(meant);
  }

  @Test
  void repairsTheTitleOfAPostInAGroup() {
    String broken =
        "Nguy\u00e1\u00bb\u0085n V\u00c4\u0083n A \u00c4\u0091\u00c3\u00a3"
            + " \u00c4\u0091\u00c4\u0083ng trong C\u00c6\u00b0 d\u00c3\u00a2n"
            + " ph\u00c6\u00b0\u00e1\u00bb\u009dng B\u00e1\u00ba\u00bfn Ngh\u00c3\u00a9.";

    assertThat(Mojibake.repair(broken))
        .isEqualTo("Nguyễn Văn A đã đăng trong Cư dân phường Bến Nghé.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "có gì",
        "là",
        "Thông báo khẩn 🔥",
        "Ủy ban nhân dân phường",
        "ÂÊÔ âêô àèìòù ÀÈÌÒÙ",
        "ãõ ÃÕ Ã",
        "",
      })
  void leavesHonestVietnameseAlone(String honest) {
    assertThat(Mojibake.repair(honest)).isEqualTo(honest);
    String parted = Normalizer.normalize(honest, Normalizer.Form.NFD);
    assertThat(Mojibake.repair(parted)).isEqualTo(parted);
  }

  @ParameterizedTest
  @MethodSource("randomTexts")
  void repairsWhateverWasBroken(String text) {
    assertThat(Mojibake.repair(broken(text))).isEqualTo(text);
  }

  static Stream<String> randomTexts() {
    Random random = new Random(20261122);
    return Stream.generate(() -> randomText(random)).limit(500);
  }

  private static String randomText(Random random) {
    int[] ceilings = {0x80, 0x100, 0x2000, 0xD800, 0x110000};
    int ceiling = ceilings[random.nextInt(ceilings.length)];
    return random
        .ints(random.nextInt(40), 0, ceiling)
        .filter(point -> point < 0xD800 || point > 0xDFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String broken(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
