package rasoat.model.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialPageTest {

  @ParameterizedTest
  @CsvSource({
    "           ,           , 2026-11-28, true",
    " 2025-07-01,           , 2025-06-30, false",
    " 2025-07-01,           , 2025-07-01, true",
    "           , 2025-06-30, 2025-06-30, true",
    "           , 2025-06-30, 2025-07-01, false",
  })
  void isValidFromItsFirstDayToItsLast(
      @Nullable LocalDate from, @Nullable LocalDate to, LocalDate day, boolean isValid) {
    assertThat(page("UBND xã Mẫu", "", from, to).isValidOn(day)).isEqualTo(isValid);
  }

  @ParameterizedTest
  @CsvSource({
    "'',                      ''",
    "a.gov.vn,                a.gov.vn",
    "'a.gov.vn; b.gov.vn ;',  a.gov.vn|b.gov.vn",
  })
  void mayHaveSeveralSites(String domain, String sites) {
    assertThat(String.join("|", page("UBND xã Mẫu", domain, null, null).domains()))
        .isEqualTo(sites);
  }

  @Test
  void isOfAnAgencyAndDoesNotEndBeforeItBegins() {
    assertThatThrownBy(() -> page(" ", "", null, null))
        .hasMessage("expected the name of an agency, got nothing");
    assertThatThrownBy(() -> page("A", "", LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)))
        .hasMessageContaining("expected the last day after the first");
  }

  private static OfficialPage page(
      String agency, String domain, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new OfficialPage(
        agency, "", "", null, "", "", "", domain, Tick.NONE, "", "", from, to, "");
  }
}
