package rasoat.detector.impersonation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.PublicPage;

/** Official pages never flag each other, however alike they are called. */
class RegisteredPagesTest {

  @Test
  void flagsNoRegisteredPage() {
    List<OfficialPage> register = Registered.all();
    PageChecker checker = new PageChecker(register, List.of(), List.of(), Sites.NONE);

    List<String> flagged =
        register.stream()
            .map(RegisteredPagesTest::seen)
            .filter(page -> checker.check(page, LabelledPages.DAY).flagged())
            .map(PublicPage::name)
            .toList();

    assertThat(flagged).isEmpty();
  }

  @Test
  void knowsTheAgencyOfEveryRegisteredNameOnAnotherPage() {
    List<OfficialPage> register = Registered.all();
    PageChecker checker = new PageChecker(register, List.of(), List.of(), Sites.NONE);

    List<String> missed =
        register.stream()
            .filter(
                page ->
                    !page.agency()
                        .equals(
                            checker
                                .check(PublicPage.named("p", page.name()), LabelledPages.DAY)
                                .claims()))
            .map(OfficialPage::agency)
            .toList();

    assertThat(missed).isEmpty();
  }

  private static PublicPage seen(OfficialPage page) {
    return Page.of(page.name()).on(page.platform(), page.platformId()).created("2026-10-01").done();
  }
}
