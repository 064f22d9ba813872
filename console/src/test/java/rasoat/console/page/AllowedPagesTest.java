package rasoat.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.console.account.Role;
import rasoat.console.office.InventedOffices;
import rasoat.console.store.StateDatabase;
import rasoat.database.Database;
import rasoat.database.TestDatabase;
import rasoat.model.page.AllowedPage;
import rasoat.model.post.Platform;

class AllowedPagesTest {

  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  private static final AllowedPage FANS =
      new AllowedPage(Platform.FACEBOOK, "777", "", AllowedPage.Reason.FANS, LAST);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void letsAPageBeUntilItsLastDayAndShowsItAfterwards(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      AllowedPages pages = over(state);
      pages.add(FANS, "Hội yêu An Hải", "đã xem", InventedPages.KEEPER);

      assertThat(pages.inForce(LAST)).containsExactly(FANS);
      assertThat(pages.inForce(LAST.plusDays(1))).isEmpty();
      assertThat(pages.list(null))
          .singleElement()
          .satisfies(kept -> assertThat(kept.page()).isEqualTo(FANS))
          .satisfies(kept -> assertThat(kept.note()).isEqualTo("đã xem"))
          .satisfies(
              kept ->
                  assertThat(kept.standing(LAST.plusDays(1)))
                      .isEqualTo(Allowance.Standing.EXPIRED));
    }
  }

  @ParameterizedTest
  @EnumSource
  void endsItOnceAndOnlyForWhomItIs(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      AllowedPages pages = over(state);
      pages.add(FANS, "Hội yêu An Hải", "", editor("an-hai"));
      long id = pages.list("an-hai").getFirst().id();

      assertThat(pages.list("hoa-mau")).isEmpty();
      assertThat(pages.end(id, editor("hoa-mau"))).isFalse();
      assertThat(pages.end(id, editor("an-hai"))).isTrue();
      assertThat(pages.end(id, editor("an-hai"))).isFalse();
      assertThat(pages.inForce(LAST)).isEmpty();
      assertThat(pages.list(null).getFirst().standing(LAST)).isEqualTo(Allowance.Standing.ENDED);
      assertThat(trail(state)).isEqualTo(2);
    }
  }

  private static long trail(Database state) throws IOException {
    return state.read(
        "count entries",
        sql ->
            sql.one(
                    "SELECT COUNT(*) AS n FROM audit_entry WHERE action = 'ALLOWED_PAGE_CHANGED'"
                        + " AND subject = 'page FACEBOOK 777'",
                    row -> row.getLong("n"))
                .orElseThrow());
  }

  private static Editor editor(String office) {
    return Editor.of(InventedOffices.account(Role.CULTURE_OFFICER, office));
  }

  private static AllowedPages over(Database state) {
    return new AllowedPages(state, InventedPages.audit(state), () -> InventedPages.THEN);
  }

  private Database open(TestDatabase kind) throws IOException {
    return StateDatabase.open(kind.at(folder.resolve("findings.db")));
  }
}
