package rasoat.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.console.account.Role;
import rasoat.console.office.InventedOffices;
import rasoat.console.store.StateDatabase;
import rasoat.database.Database;
import rasoat.database.TestDatabase;

class ImportingTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void changesNothingTheSecondTime(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      PageImport first = take(state, InventedPages.many(3_421));
      PageImport second = take(state, InventedPages.many(3_421));

      assertThat(first.added()).isEqualTo(3_421);
      assertThat(second.unchanged()).isEqualTo(3_421);
      assertThat(second.faults()).isEmpty();
      assertThat(InventedPages.over(state).all()).hasSize(3_421);
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsGoodRowsAndNamesEachBadOne(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      PageImport done =
          take(
              state,
              """
              agency,platform,platform_id,verified
              UBND xã A,facebook,1,blue
              ,facebook,2,blue
              UBND xã C,facebok,3,blue
              UBND xã A,facebook,1,none
              UBND xã E,facebook,5
              UBND xã F,facebok,6,sometimes
              UBND xã G,zalo,1,yes
              """);

      assertThat(done.faults())
          .extracting(RowFault::toString)
          .containsExactly(
              "line 3, agency: expected the name of an agency, got nothing",
              "line 4, platform: expected facebook, zalo, telegram, threads, instagram, tiktok,"
                  + " youtube, x, whatsapp, web, other, got 'facebok'",
              "line 5: expected a page that no row above means, got 'that of line 2'",
              "line 6: expected as many cells as the header has, got '3 cells'",
              "line 7, platform: expected facebook, zalo, telegram, threads, instagram, tiktok,"
                  + " youtube, x, whatsapp, web, other, got 'facebok'",
              "line 7, verified: expected none, blue, grey, gold, yes, no, true, false, a day, or a"
                  + " tick and a day, got 'sometimes'");
      assertThat(done.added()).isEqualTo(2);
      assertThat(done.refused()).isEqualTo(5);
      assertThat(done.rows()).isEqualTo(7);
      assertThat(InventedPages.over(state).all())
          .extracting(kept -> kept.page().agency())
          .containsExactly("UBND xã A", "UBND xã G");
    }
  }

  @ParameterizedTest
  @EnumSource
  void leavesWhatAnEmptyCellDoesNotSay(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      take(state, "agency,platform,platform_id,officer,verified\nUBND xã A,facebook,1,An,blue\n");

      PageImport done =
          take(state, "agency,platform,platform_id,officer,contact\nUBND xã A,facebook,1,,090\n");

      assertThat(done.changed()).isEqualTo(1);
      assertThat(InventedPages.over(state).all().getFirst().draft().cells())
          .containsEntry(Column.OFFICER, "An")
          .containsEntry(Column.CONTACT, "090")
          .containsEntry(Column.VERIFIED, "blue");
    }
  }

  @ParameterizedTest
  @EnumSource
  void knowsAPageAgainWhenItsIdBecomesKnown(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      take(state, "agency,platform,url\nUBND xã A,facebook,https://www.facebook.com/a/\n");

      PageImport done =
          take(
              state,
              "agency,platform,platform_id,url\nUBND XÃ A,facebook,1,https://facebook.com/a\n");

      assertThat(done.changed()).isEqualTo(1);
      assertThat(InventedPages.over(state).all())
          .singleElement()
          .satisfies(kept -> assertThat(kept.page().platformId()).isEqualTo("1"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void givesAPageToTheOfficeOfItsAgencyAndToNoOther(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      InventedPages.in(state);
      Editor other = Editor.of(InventedOffices.account(Role.CULTURE_OFFICER, "hoa-mau"));
      String row = "agency,platform,platform_id,officer\nUBND phường An Hải,facebook,10001,Ai\n";

      PageImport done =
          InventedPages.over(state).importAll(InventedPages.file(row), "x.csv", other);

      assertThat(done.faults()).extracting(RowFault::expected).containsExactly(Expected.OWN);
      assertThat(InventedPages.over(state).of("UBND phường An Hải").getFirst())
          .satisfies(kept -> assertThat(kept.office()).isEqualTo("an-hai"))
          .satisfies(kept -> assertThat(kept.page().officer()).isEmpty());
    }
  }

  private static PageImport take(Database state, String text) throws IOException {
    return InventedPages.over(state)
        .importAll(InventedPages.file(text), "official.csv", InventedPages.KEEPER);
  }

  private Database open(TestDatabase kind) throws IOException {
    return StateDatabase.open(kind.at(folder.resolve("findings.db")));
  }
}
