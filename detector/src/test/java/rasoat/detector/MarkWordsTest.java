package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.model.document.SecrecyLevel;

class MarkWordsTest {

  private static final Locale BEFORE = Locale.getDefault();

  @AfterEach
  void putTheLocaleBack() {
    Locale.setDefault(BEFORE);
  }

  @ParameterizedTest
  @CsvSource({
    "MẬT,               MAT,              as printed",
    "MẶT,               MAT,              the mark under the letter misread",
    "MÂT,               MAT,              and lost",
    "M Ậ T,             MAT,              letters apart",
    "MẬI,               MAT,              the bar of the T too thin",
    "'| MẬT |',         MAT,              sides of the frame",
    "TỐI MẬT,           TOI_MAT,          as printed",
    "TỔI MẬT,           TOI_MAT,          another mark over the letter",
    "TÓI MÂT,           TOI_MAT,          and another",
    "'TỐI\nMẬT',        TOI_MAT,          in two lines",
    "TỚI MẬI,           TOI_MAT,          one letter misread",
    "TUYỆT MẬT,         TUYET_MAT,        as printed",
    "_ TUYỆT MẬT _,     TUYET_MAT,        lines of the frame",
    "TUYẾT MẶT,         TUYET_MAT,        marks misread",
    "TUYFT MẬT,         TUYET_MAT,        one letter misread",
    "HỎA TỐC,           HOA_TOC,          as printed",
    "HÒA TỐC,           HOA_TOC,          another mark over the letter",
    "HOẢ TÓC,           HOA_TOC,          the older spelling",
    "THƯỢNG KHẨN,       THUONG_KHAN,      as printed",
    "THUONG KHÂN,       THUONG_KHAN,      marks lost",
    "KHẨN,              KHAN,             as printed",
    "KHÁN,              KHAN,             another mark over the letter",
    "LƯU HÀNH NỘI BỘ,   LUU_HANH_NOI_BO,  as printed",
    "LƯU HẢNH NÔI BÔ,   LUU_HANH_NOI_BO,  marks misread",
    "XEM XONG TRẢ LẠI,  XEM_XONG_TRA_LAI, as printed",
    "TÀI LIỆU THU HỒI,  TAI_LIEU_THU_HOI, as printed",
  })
  void understandsAStamp(String reading, MarkWords words, String why) {
    assertThat(MarkWords.in(reading)).as(why).contains(words);
  }

  @ParameterizedTest
  @CsvSource({
    "'',                      nothing",
    "'| — _',                 only the frame",
    "MAI,                     a name in a table",
    "mdt,                     a misread letter makes MẬT any three letters",
    "MỘT,                     one",
    "bảo mật,                 a word of prose",
    "BẢO MẬT,                 in capitals too",
    "BÍ MẬT,                  another word",
    "MẶT TRẬN,                the Fatherland Front",
    "KHẨN TRƯƠNG,             hurry up",
    "KHÁCH,                   guest",
    "HÓA ĐƠN,                 an invoice",
    "CÔNG VĂN ĐẾN,            the stamp of arrival",
    "ĐẾN,                     its first word",
    "HỎA TỐC HẸN GIỜ ĐẾN NƠI, longer than any mark",
    "NỘI BỘ,                  half a mark",
    "SAO Y BẢN CHÍNH,         a copy mark",
  })
  void refusesANearMiss(String reading, String why) {
    assertThat(MarkWords.in(reading)).as(why).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"DEN", "BAN_SO", "SAO_Y", "SAO_LUC", "TRICH_SAO", "KY_SO", "CHE", "QR"})
  void isReadFromItsOwnWords(MarkWords words) {
    assertThat(MarkWords.in(words.printed())).contains(words);
    assertThat(MarkWords.spelled(List.of(words.printed().split(" ")))).contains(words);
  }

  @ParameterizedTest
  @CsvSource({
    "MAT,             SECRECY,     MAT",
    "TOI_MAT,         SECRECY,     TOI_MAT",
    "TUYET_MAT,       SECRECY,     TUYET_MAT",
    "HOA_TOC,         URGENCY,     NONE",
    "THUONG_KHAN,     URGENCY,     NONE",
    "KHAN,            URGENCY,     NONE",
    "LUU_HANH_NOI_BO, CIRCULATION, NONE",
  })
  void meansWhatTheRulesSay(MarkWords words, MarkWords.Meaning meaning, SecrecyLevel level) {
    assertThat(words.meaning()).isEqualTo(meaning);
    assertThat(words.level()).isEqualTo(level);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tối mật", "mật", "TỐI MẬI", "TỐI", "BÍ MẬT", "TÀI LIỆU TỐI MẬT", ""})
  void doesNotTakePrintedWordsForAMarkUnlessSpelledOut(String printed) {
    assertThat(MarkWords.spelled(List.of(printed.split(" ")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "vi", "en"})
  void readsTheSameWhereverTheMachineStands(String language) {
    Locale.setDefault(Locale.of(language));

    assertThat(MarkWords.in("TỐI MẬT")).contains(MarkWords.TOI_MAT);
    assertThat(MarkWords.spelled(List.of("TÀI", "LIỆU", "THU", "HỒI")))
        .contains(MarkWords.TAI_LIEU_THU_HOI);
    assertThat(MarkWords.spelled(List.of("tối", "mật"))).isEmpty();
  }

  @Test
  void readsDecomposedLetters() {
    String decomposed = java.text.Normalizer.normalize("TỐI MẬT", java.text.Normalizer.Form.NFD);

    assertThat(MarkWords.in(decomposed)).contains(MarkWords.TOI_MAT);
  }
}
