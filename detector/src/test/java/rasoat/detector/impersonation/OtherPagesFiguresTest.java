package rasoat.detector.impersonation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasoat.detector.impersonation.OtherPages.Labelled;
import rasoat.detector.impersonation.domain.DomainChecker;
import rasoat.model.page.AllowedPage;
import rasoat.model.page.OfficialPage;

/** The same question on pages made by other rules, which no weight was chosen on. */
class OtherPagesFiguresTest {

  private static final long SEED = 7;
  private static final double FLOOR = 0.95;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

  @Test
  void tellsImpostorsMadeByOtherRules() {
    List<Labelled> pages = OtherPages.make(SEED);
    List<OfficialPage> register = OtherPages.register();
    List<AllowedPage> allowed = OtherPages.allowed(pages);
    DomainChecker domains = new DomainChecker(register, allowed);
    PageChecker checker =
        new PageChecker(
            register,
            allowed,
            List.of(),
            url ->
                domains.check(url, DAY).evidence().stream()
                    .filter(one -> one.weight() >= 0.5)
                    .findFirst());

    Figures figures =
        Figures.of(
            pages,
            page ->
                page.name().isBlank() ? domains.check(page.url(), DAY) : checker.check(page, DAY));

    assertThat(figures.recall()).as(figures.table()).isGreaterThanOrEqualTo(FLOOR);
    assertThat(figures.precision()).as(figures.table()).isGreaterThanOrEqualTo(FLOOR);
  }
}
