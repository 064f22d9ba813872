package rasoat.console.office;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.console.audit.AuditHead;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;

/** Two invented offices. */
public final class InventedOffices {

  public static final Office AN_HAI =
      new Office(
          "an-hai",
          "Ủy ban nhân dân phường An Hải",
          "UBND thành phố Mẫu",
          "An Hải",
          "Trần Thị Mẫu",
          "Chủ tịch",
          "0900000000",
          Optional.of(LocalDate.of(2025, 7, 1)),
          Optional.empty(),
          List.of("UBND phường An Hải"));

  public static final Office HOA_MAU =
      new Office(
          "hoa-mau",
          "UBND phường Hòa Mẫu <script>",
          "",
          "",
          "",
          "",
          "",
          Optional.empty(),
          Optional.empty(),
          List.of("UBND phường Hoà Mẫu"));

  private InventedOffices() {}

  /** Keeps both. */
  public static void in(Database state) throws IOException {
    Offices offices = new Offices(state, new AuditLog(state, AuditHead.none(), Instant::now));
    Account keeper = account(Role.ADMINISTRATOR, null);
    offices.change(AN_HAI, keeper);
    offices.change(HOA_MAU, keeper);
  }

  /** An account that is kept nowhere. */
  public static Account account(Role role, @Nullable String office) {
    return new Account(
        7,
        "mau",
        "Mẫu",
        Set.of(role),
        false,
        office,
        Account.State.ACTIVE,
        "",
        Instant.EPOCH,
        false,
        true,
        Instant.EPOCH,
        Instant.EPOCH,
        Instant.EPOCH,
        Instant.EPOCH,
        0);
  }
}
