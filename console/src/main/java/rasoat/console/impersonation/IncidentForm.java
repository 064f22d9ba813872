package rasoat.console.impersonation;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.console.VietnamTime;
import rasoat.console.account.Account;
import rasoat.console.office.Form;
import rasoat.model.page.OfficialPage;
import rasoat.model.post.Platform;

/** The form of one incident. */
final class IncidentForm {

  private IncidentForm() {}

  /** Before anybody wrote into it. */
  static Map<String, String> blank(Instant now) {
    return Map.of("noticedAt", VietnamTime.typed(now));
  }

  /** About a page that was decided to be an agency's own in other hands. */
  static Map<String, String> of(SuspectPage suspect, List<OfficialPage> registered, Instant now) {
    Map<String, String> values = new HashMap<>(blank(now));
    values.put("agency", suspect.claims());
    values.put("name", suspect.page().name());
    values.put("address", suspect.page().url());
    values.put("suspect", Long.toString(suspect.id()));
    Optional.ofNullable(suspect.page().platform())
        .ifPresent(platform -> values.put("platform", platform.name()));
    registered.stream()
        .map(OfficialPage::contact)
        .filter(contact -> !contact.isEmpty())
        .findFirst()
        .ifPresent(contact -> values.put("note", contact));
    return values;
  }

  static Map<String, String> of(Incident incident) {
    Map<String, String> values = new HashMap<>();
    values.put("agency", incident.agency());
    values.put("platform", incident.platform().name());
    values.put("name", incident.name());
    values.put("address", incident.address());
    values.put("kind", incident.kind().name());
    values.put("noticedAt", VietnamTime.typed(incident.noticed()));
    values.put("authority", incident.authority());
    values.put("authorityAt", typed(incident.authorityAt()));
    values.put("provider", incident.provider());
    values.put("providerAt", typed(incident.providerAt()));
    values.put("endedAt", typed(incident.ended()));
    values.put("note", incident.note());
    values.put("suspect", Long.toString(incident.suspect()));
    values.put("version", Long.toString(incident.version()));
    return values;
  }

  private static String typed(@Nullable Instant time) {
    return time == null ? "" : VietnamTime.typed(time);
  }

  /** What was sent; empty when something is wrong with it, which the form then says. */
  static Optional<Incident> read(long id, Form form, Account by, Instant now) {
    Instant noticed = past(form, "noticedAt", now).orElse(now);
    if (form.text("noticedAt").isEmpty()) {
      form.wrong("noticedAt", "form.empty");
    }
    Incident incident =
        new Incident(
            id,
            form.required("agency"),
            form.choice("platform", Arrays.asList(Platform.values())),
            form.text("name"),
            form.text("address"),
            form.choice("kind", Arrays.asList(Incident.Kind.values())),
            noticed,
            form.text("authority"),
            past(form, "authorityAt", now).orElse(null),
            form.text("provider"),
            past(form, "providerAt", now).orElse(null),
            past(form, "endedAt", now).orElse(null),
            form.text("note"),
            number(form, "suspect"),
            by.name(),
            number(form, "version"));
    named(form, "authority", incident.authorityAt());
    named(form, "provider", incident.providerAt());
    return form.problems().isEmpty() ? Optional.of(incident) : Optional.empty();
  }

  private static Optional<Instant> past(Form form, String field, Instant now) {
    Optional<Instant> time = form.time(field);
    if (time.isPresent() && time.get().isAfter(now)) {
      form.wrong(field, "form.future");
    }
    return time;
  }

  private static void named(Form form, String field, @Nullable Instant told) {
    if (told != null && form.text(field).isEmpty()) {
      form.wrong(field, "form.empty");
    }
  }

  private static long number(Form form, String field) {
    String text = form.text(field);
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }
}
