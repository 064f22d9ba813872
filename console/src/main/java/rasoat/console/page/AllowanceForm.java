package rasoat.console.page;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.console.office.Form;
import rasoat.model.page.AllowedPage;
import rasoat.model.post.Platform;

/**
 * The form of a page to be let be.
 *
 * @param values what stands in its fields
 */
record AllowanceForm(Map<String, String> values, List<Form.Problem> problems) {

  /** Longer than a year nobody vouches for a page. */
  private static final Period LONGEST = Period.ofYears(1);

  static AllowanceForm blank(LocalDate today) {
    return new AllowanceForm(Map.of("until", today.plusMonths(6).toString()), List.of());
  }

  /** What was sent; empty when something is wrong with it, which the form then says. */
  static Optional<AllowedPage> read(Form form, LocalDate today) {
    Platform platform = form.choice("platform", Arrays.asList(Platform.values()));
    String id = form.text("platform_id");
    String url = address(form);
    AllowedPage.Reason reason = form.choice("reason", Arrays.asList(AllowedPage.Reason.values()));
    form.required("note");
    form.text("name");
    Optional<LocalDate> until = form.day("until");
    if (id.isEmpty() && url.isEmpty()) {
      form.wrong("url", "allowed.place");
    }
    if (form.text("until").isEmpty()) {
      form.wrong("until", "form.empty");
    } else if (until.filter(day -> isInReach(day, today)).isEmpty()) {
      form.wrong("until", "allowed.until");
    }
    return form.problems().isEmpty()
        ? until.map(day -> new AllowedPage(platform, id, url, reason, day))
        : Optional.empty();
  }

  private static boolean isInReach(LocalDate day, LocalDate today) {
    return !day.isBefore(today) && !day.isAfter(today.plus(LONGEST));
  }

  private static String address(Form form) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.URL, form.text("url"));
    CellReader reader = new CellReader(cells);
    String address = reader.address();
    if (!reader.faults().isEmpty()) {
      form.wrong("url", "page.expected." + Expected.ADDRESS);
    }
    return address;
  }

  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  public boolean isWrong(String field) {
    return problems.stream().anyMatch(problem -> problem.field().equals(field));
  }

  public boolean mayChange() {
    return true;
  }

  public Platform[] platforms() {
    return Platform.values();
  }

  public AllowedPage.Reason[] reasons() {
    return AllowedPage.Reason.values();
  }
}
