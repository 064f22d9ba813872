package rasoat.console.group;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.console.group.ManagedGroup.Known;
import rasoat.console.office.Form;
import rasoat.console.office.Office;
import rasoat.model.post.Platform;

/**
 * The form of one group.
 *
 * @param values what stands in its fields
 * @param offices that may be chosen
 */
record GroupForm(
    long id,
    Map<String, String> values,
    List<Form.Problem> problems,
    List<Office> offices,
    boolean mayChange) {

  static GroupForm blank(List<Office> offices) {
    return new GroupForm(0, Map.of(), List.of(), offices, true);
  }

  static GroupForm of(ManagedGroup group, List<Office> offices, boolean mayChange) {
    Map<String, String> values =
        Map.ofEntries(
            Map.entry("office", group.office()),
            Map.entry("platform", group.platform().name()),
            Map.entry("name", group.name()),
            Map.entry("address", group.address()),
            Map.entry("ownerUnit", group.ownerUnit()),
            Map.entry("admins", group.admins().name()),
            Map.entry("approval", group.approval().name()),
            Map.entry("membersChecked", sent(group.membersChecked())),
            Map.entry("reviewed", sent(group.reviewed())),
            Map.entry("note", group.note()),
            Map.entry("notice", group.notice()),
            Map.entry("noticeOn", sent(group.noticeOn())));
    return new GroupForm(group.id(), values, List.of(), offices, mayChange);
  }

  /** What was sent; empty when something is wrong with it, which the form then says. */
  static Optional<ManagedGroup> read(long id, Form form, List<Office> offices, LocalDate today) {
    String office = form.text("office");
    if (offices.stream().noneMatch(each -> each.id().equals(office))) {
      form.wrong("office", "form.choice");
    }
    ManagedGroup group =
        new ManagedGroup(
            id,
            office,
            form.choice("platform", Arrays.asList(Platform.values())),
            form.required("name"),
            form.text("address"),
            form.required("ownerUnit"),
            form.choice("admins", Arrays.asList(Known.values())),
            form.choice("approval", Arrays.asList(Known.values())),
            past(form, "membersChecked", today),
            past(form, "reviewed", today),
            form.text("note"),
            form.text("notice"),
            past(form, "noticeOn", today));
    return form.problems().isEmpty() ? Optional.of(group) : Optional.empty();
  }

  private static Optional<LocalDate> past(Form form, String field, LocalDate today) {
    Optional<LocalDate> day = form.day(field);
    if (day.isPresent() && day.get().isAfter(today)) {
      form.wrong(field, "form.future");
    }
    return day;
  }

  private static String sent(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  public boolean isWrong(String field) {
    return problems.stream().anyMatch(problem -> problem.field().equals(field));
  }

  /** Where it is sent. */
  public String address() {
    return id == 0 ? "/groups/new" : "/groups/" + id;
  }

  public Platform[] platforms() {
    return Platform.values();
  }

  public Known[] known() {
    return Known.values();
  }
}
