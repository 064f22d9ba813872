package rasoat.console.casefile;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import rasoat.console.account.Account;

/** The page of contacts. */
@Controller
class ContactController {

  private static final int LONGEST = 300;

  private final Contacts contacts;

  ContactController(Contacts contacts) {
    this.contacts = contacts;
  }

  /** What the page shows. */
  record Page(
      List<Contact> contacts, Map<String, String> typed, List<Notice> problems, Account by) {

    public List<ContactKind> kinds() {
      return Arrays.asList(ContactKind.values());
    }

    public List<Channel> channels() {
      return Arrays.asList(Channel.values());
    }

    public String typed(String field) {
      return typed.getOrDefault(field, "");
    }

    /** What stands in a contact's row, or was typed there. */
    public String value(Contact contact, String field, String kept) {
      boolean isTyped = typed("id").equals(String.valueOf(contact.id()));
      return isTyped ? typed.getOrDefault(field, kept) : kept;
    }

    public boolean mayChange(Contact contact) {
      return by.seesOffice(contact.office());
    }
  }

  @GetMapping("/contacts")
  ModelAndView list(@AuthenticationPrincipal Account account) throws IOException {
    return page(HttpStatus.OK, Map.of(), List.of(), account);
  }

  @PostMapping("/contacts")
  ModelAndView keep(
      @RequestParam Map<String, String> fields, @AuthenticationPrincipal Account account)
      throws IOException {
    Optional<Contact> contact = contact(fields, account);
    if (contact.isEmpty()) {
      List<Notice> problems = List.of(Notice.of("contact.problem.form"));
      return page(HttpStatus.BAD_REQUEST, fields, problems, account);
    }
    if (contacts.keep(contact.get(), account).isEmpty()) {
      List<Notice> problems = List.of(Notice.of("contact.problem.stale"));
      return page(HttpStatus.CONFLICT, fields, problems, account);
    }
    return new ModelAndView("redirect:/contacts");
  }

  private static Optional<Contact> contact(Map<String, String> fields, Account account) {
    Optional<ContactKind> kind = named(ContactKind.values(), fields.get("kind"));
    Optional<Channel> channel = named(Channel.values(), fields.get("channel"));
    String name = CaseForm.written(fields.getOrDefault("name", ""));
    String address = CaseForm.written(fields.getOrDefault("address", ""));
    String office = CaseForm.written(fields.getOrDefault("office", ""));
    String own = account.office() == null ? office : account.office();
    boolean isWhole =
        kind.isPresent()
            && channel.isPresent()
            && isLine(name)
            && isLine(address)
            && (own.isEmpty() || isLine(own));
    return isWhole
        ? Optional.of(
            new Contact(
                number(fields.getOrDefault("id", "0")),
                kind.get(),
                name,
                channel.get(),
                address,
                own.isEmpty() ? null : own,
                fields.containsKey("active"),
                number(fields.getOrDefault("version", "0"))))
        : Optional.empty();
  }

  private static <E extends Enum<E>> Optional<E> named(E[] all, @Nullable String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
  }

  private static boolean isLine(String text) {
    return !text.isEmpty() && text.length() <= LONGEST && text.indexOf('\n') < 0;
  }

  /** One that nobody has, for what is no number. */
  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private ModelAndView page(
      HttpStatus status, Map<String, String> typed, List<Notice> problems, Account account)
      throws IOException {
    Page page = new Page(contacts.list(account), typed, problems, account);
    return new ModelAndView("contacts", Map.of("page", page), status);
  }
}
