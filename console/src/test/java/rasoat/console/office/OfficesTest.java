package rasoat.console.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.console.account.Role;
import rasoat.console.audit.AuditHead;
import rasoat.console.audit.AuditLog;
import rasoat.console.store.StateDatabase;
import rasoat.database.Database;
import rasoat.database.TestDatabase;

class OfficesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void keepsAnOfficeToTheLetter(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      Offices offices = filled(state);

      assertThat(offices.find("an-hai", InventedOffices.account(Role.REGISTRAR, null)))
          .contains(InventedOffices.AN_HAI);
    }
  }

  @ParameterizedTest
  @EnumSource
  void addsNoOfficeASecondTime(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      Offices offices = filled(state);

      assertThat(
              offices.add(
                  InventedOffices.AN_HAI, InventedOffices.account(Role.ADMINISTRATOR, null)))
          .isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void knowsDocumentsByAnyNameOfTheOffice(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      IssuedBy own = filled(state).scope(InventedOffices.account(Role.REGISTRAR, "an-hai"));

      assertThat(own.includes("ỦY BAN NHÂN DÂN PHƯỜNG AN HẢI")).isTrue();
      assertThat(own.includes("UBND  Phường An Hải")).isTrue();
      assertThat(own.includes("UBND PHƯỜNG AN HAI")).isFalse();
      assertThat(own.includes("UBND PHƯỜNG HÒA MẪU")).isFalse();
      assertThat(own.includes("")).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void showsAnAccountNoOfficeButItsOwn(TestDatabase kind) throws IOException {
    try (Database state = open(kind)) {
      Offices offices = filled(state);
      var head = InventedOffices.account(Role.UNIT_HEAD, "hoa-mau");

      assertThat(offices.list(head)).containsExactly(InventedOffices.HOA_MAU);
      assertThat(offices.find("an-hai", head)).isEqualTo(Optional.empty());
    }
  }

  private static Offices filled(Database state) throws IOException {
    InventedOffices.in(state);
    return new Offices(state, new AuditLog(state, AuditHead.none(), Instant::now));
  }

  private Database open(TestDatabase kind) throws IOException {
    return StateDatabase.open(kind.at(folder.resolve("findings.db")));
  }
}
