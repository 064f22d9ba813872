package rasoat.console.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rasoat.console.office.Form;
import rasoat.console.office.Office;
import rasoat.model.page.Tick;
import rasoat.model.post.Platform;

/**
 * The form of one official page. Its fields are called as the columns of files; the tick and its
 * day stand apart.
 *
 * @param values what stands in its fields
 * @param offices that may be chosen
 */
record PageForm(
    long id,
    Map<String, String> values,
    List<Form.Problem> problems,
    List<Office> offices,
    boolean mayChange) {

  private static final String TICK = "tick";
  private static final String VERIFIED_ON = "verified_on";
  private static final String OFFICE = "office";
  private static final String VERSION = "version";

  static PageForm blank(List<Office> offices) {
    return new PageForm(OfficialPages.NEW, Map.of(), List.of(), offices, true);
  }

  static PageForm of(RegisteredPage kept, List<Office> offices, boolean mayChange) {
    Map<String, String> values = new HashMap<>();
    kept.draft().cells().forEach((column, value) -> values.put(column.header(), value));
    values.put(TICK, kept.page().tick().name());
    values.put(VERIFIED_ON, kept.draft().verifiedOn().map(Object::toString).orElse(""));
    values.put(OFFICE, kept.office());
    values.put(VERSION, Long.toString(kept.version()));
    return new PageForm(kept.id(), values, List.of(), offices, mayChange);
  }

  /** The same with what was sent, and what is wrong with it. */
  static PageForm sent(
      long id, Map<String, String> fields, List<Form.Problem> problems, List<Office> offices) {
    return new PageForm(id, fields, problems, offices, true);
  }

  /** What was sent; empty when something is wrong with it, which the list then says. */
  static Optional<PageDraft> read(Map<String, String> fields, List<Form.Problem> problems) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      cells.put(column, fields.getOrDefault(column.header(), ""));
    }
    String verified = fields.getOrDefault(TICK, "") + " " + fields.getOrDefault(VERIFIED_ON, "");
    cells.put(Column.VERIFIED, verified.strip());
    PageReading reading = PageReading.of(cells);
    reading.faults().stream().map(PageForm::problem).forEach(problems::add);
    return reading.draft();
  }

  private static Form.Problem problem(CellFault fault) {
    String field = fault.column() == Column.VERIFIED ? VERIFIED_ON : fault.column().header();
    return new Form.Problem(field, "page.expected." + fault.expected());
  }

  /** The office that was chosen; one that may not be is a problem. */
  static String office(
      Map<String, String> fields, List<Office> offices, List<Form.Problem> problems) {
    String office = fields.getOrDefault(OFFICE, "");
    boolean isKnown =
        office.isEmpty() || offices.stream().anyMatch(each -> each.id().equals(office));
    if (!isKnown) {
      problems.add(new Form.Problem(OFFICE, "form.choice"));
    }
    return office;
  }

  /** The version that was looked at; of none, one that nothing has. */
  static long version(Map<String, String> fields) {
    String version = fields.getOrDefault(VERSION, "");
    return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
  }

  /** The same form with one more problem. */
  PageForm with(String field, String message) {
    List<Form.Problem> more = new ArrayList<>(problems);
    more.add(new Form.Problem(field, message));
    return new PageForm(id, values, more, offices, mayChange);
  }

  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  public boolean isWrong(String field) {
    return problems.stream().anyMatch(problem -> problem.field().equals(field));
  }

  /** Where it is sent. */
  public String address() {
    return id == OfficialPages.NEW ? "/pages/official/new" : "/pages/official/" + id;
  }

  public boolean isKept() {
    return id != OfficialPages.NEW;
  }

  /** The agency of a page that is kept; empty for a new one. */
  public String heading() {
    return isKept() ? value(Column.AGENCY.header()) : "";
  }

  public List<String> levels() {
    return List.of("", "central", "province", "commune");
  }

  public Platform[] platforms() {
    return Platform.values();
  }

  /** Whether that one is chosen. */
  public boolean isOn(Platform platform) {
    return platform.name().equals(value(Column.PLATFORM.header()).toUpperCase(Locale.ROOT));
  }

  public Tick[] ticks() {
    return Tick.values();
  }
}
