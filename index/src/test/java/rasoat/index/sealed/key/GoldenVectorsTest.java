package rasoat.index.sealed.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rasoat.index.sealed.term.DocumentValues;
import rasoat.index.sealed.term.Fingerprint;
import rasoat.index.sealed.term.Normaliser;
import rasoat.index.sealed.term.SealedField;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;

/**
 * Packs sealed years ago must still be found: for fixed texts and a fixed key the values and terms
 * are those of {@code golden.txt}, for ever. A difference means a new version of {@link Normaliser}
 * and new packs from every office; never correct the file alone.
 */
class GoldenVectorsTest {

  private static final String CLEAN =
      """
      Thực hiện Kế hoạch số 88/KH-UBND, Ủy ban nhân dân xã Sông Mơ đề nghị các thôn huy động 45
      người dân tham gia nạo vét đoạn kênh từ cầu Đá đến đập Tràn trước 16 giờ 30 ngày 23/11/2026.
      """;

  /**
   * Letters of the wrong language, digits among letters, Đ read as P, glued figures, wide forms.
   */
  private static final String NOISY =
      """
      S6: 1849 /UBND-VHXH  S6ng M0, ngdy 16 thang 12nam 2025 V/v ddm bdo an toàn các h6i nh6m Pà
      Nẵng Thwc hi€n K€ ho¢ch ￥１２ đ\u00f4\u0300ng, ngư0i dân cùng l4m ｂｃ rnot
      """;

  private static final OfficialDocument HEAD =
      new OfficialDocument(
          new DocumentId("head"),
          DocumentNumber.parse("0214/UBND-VHXH").orElseThrow(),
          "ỦY BAN NHÂN DÂN PHƯỜNG SÔNG MƠ",
          LocalDate.of(2026, 3, 14),
          "CÔNG VĂN",
          "nạo vét kênh",
          "",
          SecrecyLevel.MAT,
          Disclosure.always(Disclosure.State.SECRET),
          "");

  @Test
  void keepsValuesAndTermsOfFixedTexts() throws IOException {
    assertThat(computed()).containsExactlyElementsOf(golden());
  }

  private static List<String> computed() {
    TermMac mac = new YearKey("Văn phòng Sông Mơ", 2026, new byte[YearKey.BYTES]).mac();
    Map<String, Fingerprint> clear = new LinkedHashMap<>();
    clear.put("head", DocumentValues.of(HEAD, SealedField.BODY_5));
    clear.put("clean", body(CLEAN));
    clear.put("noisy", body(NOISY));
    List<String> lines = new ArrayList<>();
    lines.add("normaliser " + Normaliser.VERSION + " " + Normaliser.digest());
    lines.add("key " + mac.id());
    clear.forEach(
        (name, values) ->
            values
                .values()
                .keySet()
                .forEach(
                    field -> {
                      lines.add(name + " value " + field.label() + hex(values.of(field)));
                      lines.add(name + " term " + field.label() + hex(mac.seal(values).of(field)));
                    }));
    return lines;
  }

  /** Public phrases included: which they are may change, what a phrase is hashed to may not. */
  private static Fingerprint body(String text) {
    Map<SealedField, long[]> values = new EnumMap<>(SealedField.class);
    SealedField.bodies().forEach(field -> values.put(field, field.shingles().of(text)));
    return new Fingerprint(values);
  }

  private static String hex(long[] values) {
    return Arrays.stream(values)
        .mapToObj(value -> " " + HexFormat.of().toHexDigits(value))
        .collect(Collectors.joining());
  }

  private static List<String> golden() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(GoldenVectorsTest.class.getResourceAsStream("golden.txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
