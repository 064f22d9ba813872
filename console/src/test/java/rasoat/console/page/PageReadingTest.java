package rasoat.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.page.Tick;

class PageReadingTest {

  private static final String NAME = "UBND phường An Hải";

  @ParameterizedTest
  @CsvSource({
    "'',              facebook, NONE,",
    "none,            facebook, NONE,",
    "No,              facebook, NONE,",
    "false,           zalo,     NONE,",
    "blue,            facebook, BLUE,",
    "GRAY,            facebook, GREY,",
    "gold,            zalo,     GOLD,",
    "yes,             facebook, BLUE,",
    "TRUE,            zalo,     GOLD,",
    "2026-05-01,      facebook, BLUE, 2026-05-01",
    "1/5/2026,        zalo,     GOLD, 2026-05-01",
    "grey 2026-05-01, facebook, GREY, 2026-05-01",
    "none 01/05/2026, facebook, NONE, 2026-05-01",
  })
  void readsWhatIsSaidOfATick(String written, String platform, Tick tick, LocalDate on) {
    PageDraft draft =
        read(Column.VERIFIED, written, Map.of(Column.PLATFORM, platform)).draft().orElseThrow();

    assertThat(draft.page().tick()).isEqualTo(tick);
    assertThat(draft.verifiedOn()).isEqualTo(Optional.ofNullable(on));
  }

  @ParameterizedTest
  @CsvSource({
    "URL,    facebook.com/anhai,          https://facebook.com/anhai",
    "URL,    HTTPS://facebook.com/anhai,  HTTPS://facebook.com/anhai",
    "DOMAIN, https://AnHai.danang.gov.vn/trang, anhai.danang.gov.vn",
    "DOMAIN, ánhải.vn,                    ánhải.vn",
    "DOMAIN, hue.gov.vn ;https://A.vn/b;, hue.gov.vn; a.vn",
    "LEVEL,  Commune,                     commune",
    "PLATFORM, Facebook,                  facebook",
    "VALID_FROM, 01/07/2025,              2025-07-01",
    "OFFICER, '  Trần Thị Mẫu ',          Trần Thị Mẫu",
  })
  void writesItAsItIsKept(Column column, String written, String kept) {
    PageDraft draft = read(column, written, Map.of()).draft().orElseThrow();

    assertThat(draft.cells()).containsEntry(column, kept);
    assertThat(PageReading.of(draft.cells()).draft()).contains(draft);
  }

  @ParameterizedTest
  @CsvSource({
    "AGENCY,      ' ',                  AGENCY,         nobody's page",
    "AGENCY,      'a\nb',               ONE_LINE,       two lines",
    "LEVEL,       district,             LEVEL,          dissolved in 2025",
    "PLATFORM,    facebok,              PLATFORM,       misspelt",
    "PLATFORM_ID, 10001,                PLATFORM_OF_ID, an id of nowhere",
    "URL,         javascript:alert(1),  ADDRESS,        it becomes a link",
    "URL,         ftp://a.vn,           ADDRESS,        not the web",
    "URL,         https://a@b.vn,       ADDRESS,        hides its host",
    "URL,         facebook,             ADDRESS,        no host",
    "DOMAIN,      gov,                  DOMAIN,         no domain",
    "DOMAIN,      a b.vn,               DOMAIN,         a blank",
    "VERIFIED,    maybe,                VERIFIED,       no tick",
    "VERIFIED,    blue 2026-13-01,      VERIFIED,       no day",
    "VALID_FROM,  30/2/2026,            DAY,            no such day",
    "VALID_TO,    2025,                 DAY,            a year",
    "AVATAR,      abc,                  HASH,           too short",
  })
  void saysWhatWasExpected(Column column, String written, Expected expected, String why) {
    PageReading reading = read(column, written, Map.of());

    assertThat(reading.draft()).as(why).isEmpty();
    assertThat(reading.faults().getFirst().expected()).as(why).isEqualTo(expected);
  }

  @Test
  void expectsTheLastDayAfterTheFirst() {
    PageReading reading =
        read(Column.VALID_FROM, "2025-07-01", Map.of(Column.VALID_TO, "2025-06-30"));

    assertThat(reading.faults())
        .containsExactly(new CellFault(Column.VALID_TO, Expected.LATER_DAY, "2025-06-30"));
  }

  @Test
  void refusesATextThatIsTooLong() {
    assertThat(read(Column.CONTACT, "x".repeat(2_001), Map.of()).faults())
        .extracting(CellFault::expected)
        .containsExactly(Expected.SHORT);
  }

  @Test
  void composesLettersThatComeApart() {
    String apart = Normalizer.normalize(NAME, Normalizer.Form.NFD);

    assertThat(read(Column.NAME, apart, Map.of()).draft().orElseThrow().page().name())
        .isEqualTo(NAME);
  }

  private static PageReading read(Column column, String written, Map<Column, String> more) {
    Map<Column, String> cells = new EnumMap<>(Map.of(Column.AGENCY, NAME));
    cells.putAll(more);
    cells.put(column, written);
    return PageReading.of(cells);
  }
}
