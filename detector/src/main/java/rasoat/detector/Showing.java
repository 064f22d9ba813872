package rasoat.detector;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rasoat.index.alignment.Alignment.Difference;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Score;

/** All that was found in a post about one document. */
record Showing(OfficialDocument document, List<Match> matches, List<Evidence> evidence) {

  /** The likelier document last; of two equally likely ones, that with fewer differences. */
  private static final Comparator<Showing> LIKELIER =
      Comparator.comparingDouble(Showing::sum)
          .thenComparing(Comparator.comparingDouble(Showing::differing).reversed());

  double score() {
    return Score.of(evidence).value();
  }

  /** The sum without its upper end: tells apart two documents that are both beyond doubt. */
  private double sum() {
    return evidence.stream().mapToDouble(Evidence::weight).sum();
  }

  private double differing() {
    return matches.stream()
        .flatMap(match -> match.alignment().differences().stream())
        .mapToDouble(Difference::confidence)
        .sum();
  }

  /** The matches of passages whose words alone would identify the document. */
  List<Match> readWell() {
    return matches.stream()
        .filter(match -> TextWeight.of(match) >= EvidenceRules.SUGGESTED)
        .toList();
  }

  /** Siblings that the post may show as well; empty when anything in it tells them apart. */
  List<OfficialDocument> alike() {
    boolean open = !readWell().isEmpty() && matches.stream().allMatch(Match::isOneOfMany);
    return open
        ? matches.getFirst().alike().stream()
            .filter(sibling -> matches.stream().allMatch(match -> match.alike().contains(sibling)))
            .toList()
        : List.of();
  }

  /** Whether the words alone leave no other document. */
  boolean isUnmistakable() {
    return !readWell().isEmpty() && alike().isEmpty();
  }

  /** Whether a page that shows it has a place for a number that may say this one. */
  boolean mayBear(DocumentNumber number) {
    return matches.stream().anyMatch(match -> match.passage().mayBe(number));
  }

  /** Whether the words of that passage identify the document. */
  boolean isIn(Passage passage) {
    return readWell().stream().anyMatch(match -> match.passage().equals(passage));
  }

  /**
   * The document a post shows. A public one beside another that is not, each on a page of its own,
   * must not hide it.
   */
  static Optional<Showing> most(List<Showing> all, LocalDate day) {
    List<Showing> shown =
        all.stream().filter(showing -> showing.score() >= EvidenceRules.SUGGESTED).toList();
    Optional<Showing> likeliest = shown.stream().max(LIKELIER);
    if (likeliest.isEmpty() || !likeliest.get().document().isPublicOn(day)) {
      return likeliest;
    }
    return shown.stream()
        .filter(showing -> !showing.document().isPublicOn(day))
        .filter(showing -> showing.isBeside(likeliest.get()))
        .max(LIKELIER)
        .or(() -> likeliest);
  }

  private boolean isBeside(Showing other) {
    return readWell().stream().anyMatch(match -> !other.isIn(match.passage()));
  }
}
