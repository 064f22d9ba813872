package rasoat.benchmarks.identification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.index.text.Syllable;
import rasoat.index.text.Syllables;

/** Counts the answers of one method to the readings of one kind. */
final class Tally {

  private static final double FALSE_ALARMS = 0.01;

  private final Corpus corpus;
  private final List<Double> rightFamily = new ArrayList<>();
  private final List<Double> strangers = new ArrayList<>();
  private final Map<Boolean, Integer> asked = new HashMap<>();
  private int exact;
  private int first;
  private int tiesToldAsTies;
  private int confirmed;
  private int confirmedWrong;

  Tally(Corpus corpus) {
    this.corpus = corpus;
  }

  void add(Reading reading, Answer answer) {
    if (answer.confirmed()) {
      confirmed++;
      confirmedWrong += answer.documents().contains(reading.document()) ? 0 : 1;
    }
    if (reading.document() == Reading.UNREGISTERED) {
      strangers.add(answer.score());
      return;
    }
    boolean tie = isTie(reading);
    asked.merge(tie, 1, Integer::sum);
    if (tie) {
      boolean told =
          answer.documents().size() > 1 && answer.documents().contains(reading.document());
      tiesToldAsTies += told ? 1 : 0;
    } else {
      exact += answer.documents().equals(List.of(reading.document())) ? 1 : 0;
      first += answer.documents().indexOf(reading.document()) == 0 ? 1 : 0;
    }
    List<Integer> family = corpus.siblings(reading.document());
    if (!answer.documents().isEmpty() && family.contains(answer.documents().getFirst())) {
      rightFamily.add(answer.score());
    }
  }

  /** Whether a sibling says the very words of the crop: then nobody can tell them apart. */
  private boolean isTie(Reading reading) {
    String words = words(reading.truth());
    return corpus.siblings(reading.document()).stream()
        .filter(sibling -> sibling != reading.document())
        .anyMatch(sibling -> words(corpus.document(sibling).text()).contains(words));
  }

  private static String words(String text) {
    return String.join(" ", Syllables.of(text).stream().map(Syllable::plain).toList());
  }

  /** The document alone. */
  double exact() {
    return share(exact, asked.getOrDefault(false, 0));
  }

  /** The document on top, alone or the likeliest of a family. */
  double first() {
    return share(first, asked.getOrDefault(false, 0));
  }

  double family() {
    return share(rightFamily.size(), registered());
  }

  /** Right family on top, and above what one in a hundred strangers reaches. */
  double familyAboveStrangers() {
    double threshold = threshold();
    return share((int) rightFamily.stream().filter(s -> s > threshold).count(), registered());
  }

  /** The score that one in a hundred strangers reaches. */
  double threshold() {
    List<Double> sorted = strangers.stream().sorted().toList();
    int above = (int) (sorted.size() * FALSE_ALARMS);
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() - 1 - above);
  }

  private int registered() {
    return asked.values().stream().mapToInt(n -> n).sum();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }

  static String heading() {
    return "exact  first  family  TPR@1%  threshold  ties (told)  confirmed (wrong)";
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.3f  %.3f  %.3f   %.3f   %8.1f   %4d (%.2f)  %5d (%d)",
        exact(),
        first(),
        family(),
        familyAboveStrangers(),
        threshold(),
        asked.getOrDefault(true, 0),
        share(tiesToldAsTies, asked.getOrDefault(true, 0)),
        confirmed,
        confirmedWrong);
  }
}
