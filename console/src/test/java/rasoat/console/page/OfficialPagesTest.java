package rasoat.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.console.account.Role;
import rasoat.console.office.InventedOffices;
import rasoat.console.store.StateDatabase;
import rasoat.database.Database;
import rasoat.database.TestDatabase;

class OfficialPagesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  private static final PageDraft WARD =
      InventedPages.draft(
          "UBND phường An Hải",
          Map.of(
              Column.PLATFORM, "facebook",
              Column.PLATFORM_ID, "10001",
              Column.NAME, "An Hải & <i>",
              Column.VERIFIED, "grey 2026-05-01",
              Column.VALID_FROM, "2025-07-01",
              Column.AVATAR, "0f".repeat(32)));

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void keepsAndChangesAPageToTheLetterWithItsHistory(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      OfficialPages pages = InventedPages.over(state);

      KeepOutcome added = pages.keep(OfficialPages.NEW, 0, "an-hai", WARD, InventedPages.KEEPER);
      RegisteredPage kept = pages.all().getFirst();
      PageDraft other =
          InventedPages.draft("UBND phường An Hải", Map.of(Column.DOMAIN, "anhai.gov.vn"));
      pages.keep(kept.id(), kept.version(), "an-hai", other, InventedPages.KEEPER);

      assertThat(added).isEqualTo(new KeepOutcome.Kept(kept.id()));
      assertThat(kept.draft()).isEqualTo(WARD);
      assertThat(pages.find(kept.id()).orElseThrow().draft()).isEqualTo(other);
      assertThat(pages.history(kept.id()))
          .contains(
              new PageChange(InventedPages.THEN, "mau", "domain", "", "anhai.gov.vn"),
              new PageChange(InventedPages.THEN, "mau", "verified", "grey 2026-05-01", "none"),
              new PageChange(InventedPages.THEN, "mau", "", "", "UBND phường An Hải"));
      assertThat(trail(state))
          .anyMatch(entry -> entry.contains("registered") && entry.contains("10001"))
          .anyMatch(entry -> entry.contains("changed") && entry.contains("→ anhai.gov.vn"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void givesNoIdOfAPlatformTwice(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      OfficialPages pages = InventedPages.over(state);
      pages.keep(OfficialPages.NEW, 0, "", WARD, InventedPages.KEEPER);

      assertThat(pages.keep(OfficialPages.NEW, 0, "", WARD, InventedPages.KEEPER))
          .isEqualTo(new KeepOutcome.Taken());
      assertThat(pages.all()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void overwritesNothingThatSomebodyElseChanged(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      OfficialPages pages = InventedPages.over(state);
      pages.keep(OfficialPages.NEW, 0, "an-hai", WARD, InventedPages.KEEPER);
      RegisteredPage kept = pages.all().getFirst();
      Editor stranger = Editor.of(InventedOffices.account(Role.CULTURE_OFFICER, "hoa-mau"));

      assertThat(pages.keep(kept.id(), 7, "an-hai", WARD, InventedPages.KEEPER))
          .isEqualTo(new KeepOutcome.Stale());
      assertThat(pages.keep(kept.id(), kept.version(), "hoa-mau", WARD, stranger))
          .isEqualTo(new KeepOutcome.Stale());
      assertThat(pages.remove(kept.id(), "thử", stranger)).isFalse();
      assertThat(pages.remove(kept.id(), "nhập nhầm", InventedPages.KEEPER)).isTrue();
      assertThat(pages.all()).isEmpty();
      assertThat(trail(state)).anyMatch(entry -> entry.contains("nhập nhầm"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsPagesByWordsAndStanding(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      InventedPages.in(state);

      assertThat(names(state, "cong an HAI", null, null))
          .containsExactly("Công an phường An Hải <b>");
      assertThat(names(state, "10001", null, null)).containsExactly("UBND phường An Hải");
      assertThat(names(state, "%", null, null)).isEmpty();
      assertThat(names(state, "", PageStanding.VERIFIED, null))
          .containsExactly("UBND phường An Hải");
      assertThat(names(state, "", PageStanding.EXPIRED, null)).containsExactly("UBND quận Sơn Trà");
      assertThat(names(state, "", PageStanding.UNREGISTERED, null))
          .containsExactly("Phòng Văn hóa - Xã hội phường An Hải");
      assertThat(names(state, "", null, "an-hai")).containsExactly("UBND phường An Hải");
      assertThat(names(state, "", null, "hoa-mau")).isEmpty();
      assertThat(InventedPages.over(state).slice(question("", null, null)).amounts())
          .isEqualTo(
              Map.of(
                  PageStanding.VERIFIED, 1L,
                  PageStanding.UNVERIFIED, 1L,
                  PageStanding.UNREGISTERED, 1L,
                  PageStanding.EXPIRED, 1L));
      assertThat(InventedPages.over(state).of("UBND PHƯỜNG AN HẢI")).hasSize(1);
    }
  }

  private static List<String> names(
      Database state, String words, PageStanding standing, String office) throws IOException {
    return InventedPages.over(state).slice(question(words, standing, office)).rows().stream()
        .map(row -> row.page().agency())
        .toList();
  }

  private static PageQuestion question(String words, PageStanding standing, String office) {
    return new PageQuestion(words, Optional.ofNullable(standing), office, TODAY, 1);
  }

  private static List<String> trail(Database state) throws IOException {
    return state.read(
        "read the trail",
        sql ->
            sql.list(
                "SELECT details FROM audit_entry WHERE action = 'OFFICIAL_PAGE_CHANGED'",
                row -> row.getString("details")));
  }

  private Database open(TestDatabase kind) throws IOException {
    return StateDatabase.open(kind.at(folder.resolve("findings.db")));
  }
}
