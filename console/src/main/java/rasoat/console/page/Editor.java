package rasoat.console.page;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rasoat.console.account.Account;
import rasoat.console.account.Accounts;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;

/**
 * Who changes the register.
 *
 * @param office whose pages alone it may touch; null for all
 */
public record Editor(String name, @Nullable String office) {

  /** Whoever may run the program on its machine. */
  public static final Editor COMMAND_LINE = new Editor(Accounts.COMMAND_LINE, null);

  /** Somebody who signed in. */
  public static Editor of(Account account) {
    return new Editor(account.name(), account.office());
  }

  /** Whether it may touch what is of that office. */
  boolean owns(String other) {
    return office == null || office.equals(other);
  }

  /** The office that what it adds is of. */
  String officeFor(String chosen) {
    return office == null ? chosen : office;
  }

  AuditEvent event(Action action, String subject, Map<String, String> details) {
    if (!name.equals(Accounts.COMMAND_LINE)) {
      return new AuditEvent(name, action, subject, details);
    }
    Map<String, String> all = new TreeMap<>(details);
    all.put("by", "command line");
    return new AuditEvent("", action, subject, all);
  }
}
