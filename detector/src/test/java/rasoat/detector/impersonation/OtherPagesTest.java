package rasoat.detector.impersonation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rasoat.detector.impersonation.OtherPages.Labelled;
import rasoat.model.finding.Score;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;

/** The labelled pages are what they promise to be. */
class OtherPagesTest {

  private static final List<Labelled> CASES = OtherPages.make(20261115);

  @Test
  void isLargeEnoughToJudgeBy() {
    assertThat(CASES).hasSizeGreaterThanOrEqualTo(1_800);
  }

  @Test
  void hasTwentyCasesOfEveryTrick() {
    assertThat(CASES.stream().collect(groupingBy(Labelled::trick, counting())))
        .hasSizeGreaterThan(50)
        .allSatisfy((trick, count) -> assertThat(count).as(trick).isGreaterThanOrEqualTo(20));
  }

  @Test
  void isAboutHalfToBeFlagged() {
    double share = (double) CASES.stream().filter(Labelled::flagged).count() / CASES.size();

    assertThat(share).isBetween(0.5, 0.6);
  }

  @Test
  void givesEveryCaseAnIdOfItsOwn() {
    assertThat(CASES).extracting(one -> one.page().id()).doesNotHaveDuplicates();
  }

  @Test
  void makesTheSameOfTheSameSeedOnly() {
    assertThat(OtherPages.make(20261115)).isEqualTo(CASES);
    assertThat(OtherPages.make(7)).isNotEqualTo(CASES);
  }

  @Test
  void leavesNoWordInBraces() {
    assertThat(CASES)
        .allSatisfy(one -> assertThat(one.toString().replace("[", "")).doesNotContain("{"));
  }

  @Test
  void flagsNoPageOfTheRegister() {
    Set<String> own = OtherPages.register().stream().map(OfficialPage::platformId).collect(toSet());

    assertThat(CASES)
        .filteredOn(one -> !one.page().platformId().isEmpty())
        .filteredOn(one -> own.contains(one.page().platformId()))
        .isNotEmpty()
        .noneMatch(Labelled::flagged);
  }

  @Test
  void registersEveryUnitWithoutAnIdTwice() {
    List<OfficialPage> register = OtherPages.register();

    assertThat(register).filteredOn(one -> one.agency().startsWith("UBND ")).hasSize(3_321 + 34);
    assertThat(register).filteredOn(one -> one.agency().startsWith("Công an ")).hasSize(3_321 + 34);
    assertThat(register)
        .extracting(OfficialPage::platformId)
        .filteredOn(id -> !id.isEmpty())
        .doesNotHaveDuplicates();
  }

  @Test
  void letsBeWhatOfficersLetBe() {
    assertThat(OtherPages.allowed(CASES)).hasSizeGreaterThanOrEqualTo(20);
  }

  @Test
  void figuresOfAKnowingJudgeAreWhole() {
    Figures figures = Figures.of(CASES, OtherPagesTest::knowing);

    assertThat(List.of(figures.recall(), figures.precision(), figures.claims())).containsOnly(1.0);
  }

  @Test
  void figuresOfAJudgeWhoFlagsAllSayWhatWentWrong() {
    Figures figures = Figures.of(CASES, page -> verdict(page, true, null));

    assertThat(figures.recall()).isEqualTo(1);
    assertThat(figures.precision()).isBetween(0.5, 0.6);
    assertThat(figures.claims()).isZero();
    assertThat(figures.table()).contains("- neighbours           0 of  32");
  }

  private static PageVerdict knowing(PublicPage page) {
    Labelled truth = CASES.get(Integer.parseInt(page.id().substring(2)));
    return verdict(page, truth.flagged(), truth.claims());
  }

  private static PageVerdict verdict(PublicPage page, boolean flagged, @Nullable String claims) {
    return new PageVerdict(page.id(), flagged, claims, Score.ZERO, List.of(), Set.of(), "");
  }
}
