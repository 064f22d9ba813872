package rasoat.deploy.pages;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rasoat.console.page.Column;
import rasoat.console.page.PageDraft;
import rasoat.console.page.PageReading;
import rasoat.console.page.RegisteredPage;
import rasoat.console.page.Task;

/**
 * What the register has, or lacks, of an agency.
 *
 * @param id empty when it lacks it
 * @param standing {@code verified}, {@code unverified}, {@code unregistered} or {@code expired};
 *     {@code no-page} when it lacks it
 */
public record RegisterEntry(Optional<Long> id, String standing, String office, PageDraft draft) {

  /** A page as it stands on that day. */
  public static RegisterEntry of(RegisteredPage page, LocalDate day) {
    return new RegisterEntry(
        Optional.of(page.id()), word(page.standing(day)), page.office(), page.draft());
  }

  /** Something to do; with why in the place of the standing. */
  public static RegisterEntry of(Task task) {
    return new RegisterEntry(
        task.page().map(RegisteredPage::id),
        word(task.reason()),
        task.office(),
        task.page().map(RegisteredPage::draft).orElseGet(() -> lacking(task.agency())));
  }

  private static PageDraft lacking(String agency) {
    return PageReading.of(Map.of(Column.AGENCY, agency)).draft().orElseThrow();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
