package rasoat.index.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LegacyTextTest {

  @Test
  void tellsTcvn3FromTheWords() {
    assertThat(LegacyText.toUnicode("Uû ban nh©n d©n x· S«ng M¬\nSè: 12/UBND\n"))
        .isEqualTo("Uỷ ban nhân dân xã Sông Mơ\nSố: 12/UBND\n");
  }

  @Test
  void tellsVniFromTheWords() {
    assertThat(LegacyText.toUnicode("UÛy ban nhaân daân xaõ Soâng Mô\nSoá: 12/UBND"))
        .isEqualTo("Ủy ban nhân dân xã Sông Mơ\nSố: 12/UBND");
  }

  @Test
  void readsAnOldPartInANewDocument() {
    assertThat(
            LegacyText.toUnicode(
                "Ủy ban nhân dân xã Sông Mơ\nC¨n cø QuyÕt ®Þnh sè 5\nXem trang của xã\nNhư trên"))
        .isEqualTo(
            "Ủy ban nhân dân xã Sông Mơ\nCăn cứ Quyết định số 5\nXem trang của xã\nNhư trên");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ủy ban nhân dân xã Sông Mơ, số 12",
        "không, là, và, câu, hội, xã, thôn, trên, cao",
        "Café crème, naïve, Müller, Åse",
        "© 2025 · § 5 · ±3 °C",
        "plain words only",
        "",
      })
  void leavesOtherTextAlone(String text) {
    assertThat(LegacyText.toUnicode(text)).isEqualTo(text);
  }
}
