package rasoat.deploy.pages;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import rasoat.console.page.PageDraft;
import rasoat.console.page.RegisteredPage;
import rasoat.console.page.Task;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.PublicPage;
import rasoat.model.page.Tick;

/**
 * What the register has, or lacks, of an agency.
 *
 * @param id empty when it lacks it
 * @param standing {@code verified}, {@code unverified}, {@code unregistered} or {@code expired};
 *     {@code no-page} when it lacks it, {@code found} when people found a page that it lacks
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
        task.page().map(RegisteredPage::draft).orElseGet(() -> lacking(task)));
  }

  private static PageDraft lacking(Task task) {
    Optional<PublicPage> found = task.found();
    OfficialPage page =
        new OfficialPage(
            task.agency(),
            "",
            "",
            found.map(PublicPage::platform).orElse(null),
            found.map(PublicPage::platformId).orElse(""),
            found.map(PublicPage::name).orElse(""),
            found.map(PublicPage::url).orElse(""),
            "",
            found.map(PublicPage::tick).orElse(Tick.NONE),
            "",
            "",
            null,
            null,
            "");
    return new PageDraft(page, Optional.empty());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
