package rasoat.benchmarks.sealed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.benchmarks.identification.Reading;
import rasoat.benchmarks.sealed.SealedReader.Verdict;

/** How often strangers are flagged, and sealed documents are. */
final class Verdicts {

  private static final double SELDOM = 0.01;
  private static final double RARELY = 0.001;

  private final Corpus corpus;
  private final List<Double> strangers = new ArrayList<>();
  private final List<Double> sealed = new ArrayList<>();
  private int strangersFlagged;
  private int strangersConfirmed;
  private int flagged;
  private int rightFamily;
  private int confirmed;
  private int confirmedWrong;

  Verdicts(Corpus corpus) {
    this.corpus = corpus;
  }

  void add(Verdict verdict) {
    Reading reading = verdict.reading();
    boolean isFlagged = verdict.document() != Reading.UNREGISTERED;
    if (reading.document() == Reading.UNREGISTERED) {
      strangers.add(verdict.best());
      strangersFlagged += isFlagged ? 1 : 0;
      strangersConfirmed += verdict.confirmed() ? 1 : 0;
      return;
    }
    sealed.add(verdict.best());
    flagged += isFlagged ? 1 : 0;
    boolean right = corpus.siblings(reading.document()).contains(verdict.document());
    rightFamily += right ? 1 : 0;
    confirmed += verdict.confirmed() ? 1 : 0;
    confirmedWrong += verdict.confirmed() && verdict.document() != reading.document() ? 1 : 0;
  }

  /** The evidence that such a share of strangers reaches. */
  private double reached(double share) {
    List<Double> sorted = strangers.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() - 1 - (int) (sorted.size() * share));
  }

  static String heading() {
    return "strangers  nats 1%  0.1%  flagged  confirmed  |  sealed  flagged  family  confirmed"
        + "  (wrong)  above 0.1%";
  }

  @Override
  public String toString() {
    double reached = reached(RARELY);
    return String.format(
        Locale.ROOT,
        "%9d  %7.1f  %5.1f  %6d  %9d  |  %6d  %7d  %6d  %9d  %7d  %10d",
        strangers.size(),
        reached(SELDOM),
        reached,
        strangersFlagged,
        strangersConfirmed,
        sealed.size(),
        flagged,
        rightFamily,
        confirmed,
        confirmedWrong,
        sealed.stream().filter(nats -> nats > reached).count());
  }
}
