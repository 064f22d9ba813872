package rasoat.deploy.registry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rasoat.deploy.terminal.Progress;
import rasoat.index.RegisteredDocument;
import rasoat.index.bulk.ImportListener;
import rasoat.index.bulk.ImportOutcome;

/**
 * What came of registering files: the sums, and as much of the rest as a person reads. Every
 * document that was read is added, replaced or refused.
 */
public final class Registration implements ImportListener {

  private static final int MOST_SHOWN = 30;
  private static final int MOST_REASONS = 1_000;

  private final Progress progress;
  private final List<RegisteredDocument> first = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();
  private long added;
  private long replaced;
  private long alreadyThere;
  private long refused;

  public Registration(Progress progress) {
    this.progress = progress;
  }

  @Override
  public void read(Path file) {
    progress.step();
  }

  @Override
  public void settled(List<ImportOutcome> outcomes) {
    outcomes.forEach(this::settled);
  }

  private void settled(ImportOutcome outcome) {
    switch (outcome) {
      case ImportOutcome.Added(Path file, RegisteredDocument document) -> {
        added++;
        keep(document);
      }
      case ImportOutcome.Replaced(Path file, RegisteredDocument document) -> {
        replaced++;
        keep(document);
      }
      case ImportOutcome.AlreadyThere there -> alreadyThere++;
      case ImportOutcome.Refused(Path file, String reason) -> {
        refused++;
        if (reasons.size() < MOST_REASONS) {
          reasons.add(file + ": " + reason);
        }
      }
    }
  }

  private void keep(RegisteredDocument document) {
    if (first.size() <= MOST_SHOWN) {
      first.add(document);
    }
  }

  /** What is registered now; empty when it is too much to show. */
  public List<RegisteredDocument> shown() {
    return first.size() > MOST_SHOWN ? List.of() : List.copyOf(first);
  }

  /** {@code file: reason}, one line each; of very many the first. */
  public List<String> reasons() {
    List<String> lines = new ArrayList<>(reasons);
    if (refused > reasons.size()) {
      lines.add("... and %d more refused: see --report FILE".formatted(refused - reasons.size()));
    }
    return lines;
  }

  /** Whether there was something, and none of it was refused. */
  public boolean isComplete() {
    return refused == 0 && added + replaced + alreadyThere > 0;
  }

  /** The sums that are not zero; added and refused always. */
  public String line() {
    return added
        + " added, "
        + (replaced == 0 ? "" : replaced + " replaced, ")
        + (alreadyThere == 0 ? "" : alreadyThere + " already there, ")
        + refused
        + " refused";
  }
}
