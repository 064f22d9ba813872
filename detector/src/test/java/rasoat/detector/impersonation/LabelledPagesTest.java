package rasoat.detector.impersonation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rasoat.model.page.PageVerdict;

/** How well impostors are told from honest pages, by trick, on names nobody tuned for. */
class LabelledPagesTest {

  /** Rules and weights were chosen on seed 1; figures are those of seed 2. */
  static final long TUNED = 1;

  static final long MEASURED = 2;

  private static final double FLOOR = 0.95;
  private static final double FLOOR_OF_TRICK = 0.8;

  private static PageChecker checker;

  @BeforeAll
  static void makeTheRegister() {
    checker = new PageChecker(Registered.all(), List.of(), List.of(), Sites.NONE);
  }

  @Test
  void tellsImpostorsFromHonestPages() {
    Figures figures = Figures.of(LabelledPages.of(MEASURED), checker);

    assertThat(figures.cases()).isGreaterThan(1500);
    assertThat(figures.recall()).as(figures.report()).isGreaterThanOrEqualTo(FLOOR);
    assertThat(figures.precision()).as(figures.report()).isGreaterThanOrEqualTo(FLOOR);
    assertThat(figures.named()).as(figures.report()).isGreaterThanOrEqualTo(FLOOR);
    assertThat(figures.byTrick())
        .as(figures.report())
        .allSatisfy((trick, right) -> assertThat(right).isGreaterThanOrEqualTo(FLOOR_OF_TRICK));
  }

  /** What came of a set. */
  record Figures(
      int cases,
      double recall,
      double precision,
      double named,
      Map<String, Double> byTrick,
      List<String> wrong) {

    static Figures of(List<Labelled> pages, PageChecker checker) {
      int found = 0;
      int flagged = 0;
      int named = 0;
      int toName = 0;
      Map<String, List<Boolean>> right = new TreeMap<>();
      List<String> wrong = new ArrayList<>();
      for (Labelled one : pages) {
        PageVerdict verdict = checker.check(one.page(), LabelledPages.DAY);
        boolean hit = verdict.flagged() == one.flagged();
        right.computeIfAbsent(one.trick(), trick -> new ArrayList<>()).add(hit);
        flagged += verdict.flagged() ? 1 : 0;
        found += verdict.flagged() && one.flagged() ? 1 : 0;
        boolean asNamed = Objects.equals(verdict.claims(), one.claims());
        toName += one.claims() == null ? 0 : 1;
        named += one.claims() != null && asNamed ? 1 : 0;
        if (!hit || one.claims() != null && !asNamed) {
          wrong.add(
              "%s: “%s” %s as %s (%.2f)"
                  .formatted(
                      one.trick(),
                      one.page().name(),
                      verdict.flagged(),
                      verdict.claims(),
                      verdict.score().value()));
        }
      }
      long impostors = pages.stream().filter(Labelled::flagged).count();
      return new Figures(
          pages.size(),
          (double) found / impostors,
          (double) found / flagged,
          (double) named / toName,
          right.entrySet().stream()
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey,
                      entry ->
                          entry.getValue().stream().filter(hit -> hit).count()
                              / (double) entry.getValue().size(),
                      (one, other) -> one,
                      TreeMap::new)),
          wrong);
    }

    String report() {
      return "cases %d, recall %.4f, precision %.4f, agency named %.4f%n%s%n%s"
          .formatted(cases, recall, precision, named, byTrick, String.join("\n", wrong));
    }
  }
}
