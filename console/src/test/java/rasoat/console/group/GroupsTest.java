package rasoat.console.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.console.audit.AuditHead;
import rasoat.console.audit.AuditLog;
import rasoat.console.group.ManagedGroup.Known;
import rasoat.console.office.InventedOffices;
import rasoat.console.store.StateDatabase;
import rasoat.database.Database;
import rasoat.database.TestDatabase;
import rasoat.model.post.Platform;

class GroupsTest {

  private static final Account KEEPER = InventedOffices.account(Role.REGISTRAR, null);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void keepsAndChangesAGroupToTheLetter(TestDatabase kind) throws IOException {
    try (Database state = StateDatabase.open(kind.at(folder.resolve("findings.db")))) {
      Groups groups = new Groups(state, new AuditLog(state, AuditHead.none(), Instant::now));

      groups.keep(group(0, "Tổ dân phố 1 & <2>", "2026-03-31"), KEEPER);
      long id = groups.list(KEEPER).getFirst().id();
      groups.keep(group(id, "Tổ dân phố 2", "2026-04-30"), KEEPER);

      assertThat(groups.list(KEEPER)).isEqualTo(List.of(group(id, "Tổ dân phố 2", "2026-04-30")));
      assertThat(groups.find(id, InventedOffices.account(Role.REGISTRAR, "khac"))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-28, 2026-11-28, false, six months to the day",
    "2026-05-27, 2026-11-28, true,  a day more",
    "2026-11-28, 2026-11-28, false, today",
  })
  void isOverdueAfterSixMonths(String reviewed, LocalDate today, boolean overdue, String why) {
    assertThat(group(1, "x", reviewed).isOverdueOn(today)).as(why).isEqualTo(overdue);
  }

  private static ManagedGroup group(long id, String name, String reviewed) {
    return new ManagedGroup(
        id,
        "an-hai",
        Platform.ZALO,
        name,
        "g/abc",
        "Văn phòng",
        Known.YES,
        Known.NO,
        Optional.empty(),
        Optional.of(LocalDate.parse(reviewed)),
        "ghi chú",
        "v1",
        Optional.of(LocalDate.of(2026, 1, 1)));
  }
}
