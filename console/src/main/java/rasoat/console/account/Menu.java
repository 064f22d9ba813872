package rasoat.console.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The pages that lie open to whoever asks: templates call it {@code @menu}. */
public final class Menu {

  /**
   * A page of the menu.
   *
   * @param message names its words in the message files
   * @param isHere whether it leads to the page being shown, or to the list that belongs to
   */
  public record Entry(String address, String message, boolean isHere) {

    Entry(String address, String message) {
      this(address, message, false);
    }

    Entry shownAt(String page) {
      return new Entry(address, message, (page + "/").startsWith(address + "/"));
    }
  }

  /** In the order shown; the first that is open is where somebody begins. */
  private static final List<Entry> ALL =
      List.of(
          new Entry("/findings", "menu.findings"),
          new Entry("/cases", "menu.cases"),
          new Entry("/impersonation", "menu.impersonation"),
          new Entry("/handovers", "menu.handovers"),
          new Entry("/contacts", "menu.contacts"),
          new Entry("/documents", "menu.documents"),
          new Entry("/packs", "menu.packs"),
          new Entry("/groups", "menu.groups"),
          new Entry("/checklists", "menu.checklists"),
          new Entry("/offices", "menu.offices"),
          new Entry("/pages/official", "menu.pages"),
          new Entry("/sources", "menu.sources"),
          new Entry("/reports", "menu.reports"),
          new Entry("/feedback", "menu.feedback"),
          new Entry("/statistics", "menu.statistics"),
          new Entry("/audit", "menu.audit"),
          new Entry("/tips/new", "menu.tips"),
          new Entry("/accounts", "menu.accounts"));

  /** Those that the signed-in account may see. */
  public List<Entry> entries() {
    Set<Role> roles = roles();
    String page = page();
    return ALL.stream()
        .filter(entry -> Access.isOpen(entry.address(), roles))
        .map(entry -> entry.shownAt(page))
        .toList();
  }

  /** Whether the signed-in account may see that page, for links that are in no menu. */
  public boolean leadsTo(String page) {
    return Access.isOpen(page, roles());
  }

  /** Whether the signed-in account may see that page; for links, not for guarding. */
  public boolean isOpen(String page) {
    return Access.isOpen(page, roles());
  }

  private static String page() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        ? request.getRequest().getRequestURI()
        : "";
  }

  /** Where that account begins its day. */
  static String home(Account account) {
    return ALL.stream()
        .map(Entry::address)
        .filter(page -> Access.isOpen(page, account.roles()))
        .findFirst()
        .orElse("/account");
  }

  /** Who is signed in; empty while steps are left. */
  public Optional<Account> account() {
    return SecurityContextHolder.getContext().getAuthentication()
                instanceof AccountAuthentication signedIn
            && signedIn.next().isEmpty()
        ? Optional.of(signedIn.getPrincipal())
        : Optional.empty();
  }

  private Set<Role> roles() {
    return account().map(Account::roles).orElse(Set.of());
  }
}
