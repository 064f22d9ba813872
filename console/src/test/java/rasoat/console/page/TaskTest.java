package rasoat.console.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.console.office.InventedOffices;
import rasoat.model.page.PublicPage;

class TaskTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  @ParameterizedTest
  @CsvSource({
    "facebook, 1,  '',                     '',                  blue, '',         , verified",
    "facebook, 1,  '',                     '',                  none, '',         UNVERIFIED, no"
        + " tick",
    "facebook, '', https://facebook.com/a, '',                  blue, '',         , by its address",
    "facebook, '', '',                     anhai.danang.gov.vn, blue, '',         UNREGISTERED,"
        + " neither id nor address",
    "'',       '', '',                     anhai.danang.gov.vn, none, '',         UNREGISTERED, a"
        + " site alone",
    "web,      '', '',                     anhai.danang.gov.vn, none, '',         , a site of the"
        + " state",
    "web,      '', https://a.gov.vn/x,     '',                  none, '',         , the same by its"
        + " address",
    "web,      '', https://gov.vn.a.com/,  '',                  none, '',         UNVERIFIED,"
        + " somebody's site",
    "facebook, 1,  '',                     '',                  none, 2025-06-30, , dissolved",
  })
  void asksForWhatIsNotRegisteredOrNotVerified(
      String platform,
      String id,
      String url,
      String domain,
      String verified,
      String validTo,
      Task.Reason reason,
      String why) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.PLATFORM, platform);
    cells.put(Column.PLATFORM_ID, id);
    cells.put(Column.URL, url);
    cells.put(Column.DOMAIN, domain);
    cells.put(Column.VERIFIED, verified);
    cells.put(Column.VALID_TO, validTo);

    assertThat(Task.of(List.of(page(1, "", "UBND xã Mẫu", cells)), List.of(), List.of(), TODAY))
        .as(why)
        .extracting(Task::reason)
        .isEqualTo(reason == null ? List.of() : List.of(reason));
  }

  @Test
  void asksForNoPageWhereTheAgencyHasAnother() {
    RegisteredPage site =
        page(1, "", "UBND xã Mẫu", Map.of(Column.DOMAIN, "mau.gov.vn", Column.PROVINCE, "A"));
    RegisteredPage zalo =
        page(
            2,
            "",
            "UBND xã Mẫu",
            Map.of(
                Column.PLATFORM, "zalo",
                Column.PLATFORM_ID, "1",
                Column.VERIFIED, "gold",
                Column.PROVINCE, "A"));

    assertThat(Task.of(List.of(site, zalo), List.of(), List.of(), TODAY)).isEmpty();
  }

  @Test
  void asksForAPageOfAnOfficeUnlessTheRegisterHasOneByIdOrByName() {
    RegisteredPage byName =
        page(
            1,
            "",
            "UBND PHƯỜNG HÒA MẪU",
            Map.of(Column.PLATFORM, "zalo", Column.PLATFORM_ID, "1", Column.VERIFIED, "yes"));

    assertThat(
            Task.of(
                List.of(byName),
                List.of(InventedOffices.AN_HAI, InventedOffices.HOA_MAU),
                List.of(),
                TODAY))
        .extracting(Task::reason, Task::office)
        .containsExactly(tuple(Task.Reason.NO_PAGE, "an-hai"));
  }

  @Test
  void asksForAPageThatPeopleFoundUntilItIsRegistered() {
    PublicPage found = PublicPage.at("1", "https://zalo.me/77");
    List<FoundPages.Found> official = List.of(new FoundPages.Found("UBND xã Mẫu", found));
    RegisteredPage registered =
        page(1, "", "UBND xã Mẫu", Map.of(Column.PLATFORM, "zalo", Column.URL, found.url()));

    assertThat(Task.of(List.of(), List.of(), official, TODAY))
        .extracting(Task::reason, Task::agency)
        .containsExactly(tuple(Task.Reason.FOUND, "UBND xã Mẫu"));
    assertThat(Task.of(List.of(registered), List.of(), official, TODAY))
        .extracting(Task::reason)
        .doesNotContain(Task.Reason.FOUND);
  }

  private static RegisteredPage page(
      long id, String office, String agency, Map<Column, String> cells) {
    return new RegisteredPage(
        id, office, InventedPages.draft(agency, cells), Instant.EPOCH, "mau", Instant.EPOCH, 1);
  }
}
