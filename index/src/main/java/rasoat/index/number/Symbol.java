package rasoat.index.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rasoat.index.text.Folded;
import rasoat.index.text.Folding;

/**
 * The groups behind the serial, as printed.
 *
 * @param groups at least one
 * @param known how many of them stand in the vocabulary
 * @param end index after the last one in the folded text
 */
record Symbol(List<String> groups, int known, int end, double confidence, List<Repair> repairs) {

  /** Reads groups from a place on; empty when none stands there. */
  static Optional<Symbol> at(Folded text, int start) {
    return new SymbolReader(text).at(start);
  }

  /** With an organisation of the Party for one that is misread, however short. */
  Symbol ofParty() {
    String first = groups.getFirst();
    if (Vocabulary.known(first).isPresent()) {
      return this;
    }
    return LookAlike.amongParty(Folding.withCase(first))
        .map(code -> with(GroupForm.repair(first, code)))
        .orElse(this);
  }

  private Symbol with(Repair repair) {
    List<String> repaired = new ArrayList<>(groups);
    repaired.set(0, repair.taken());
    List<Repair> all = new ArrayList<>(repairs);
    all.add(repair);
    return new Symbol(List.copyOf(repaired), known + 1, end, confidence * repair.trust(), all);
  }

  /** Whether all of it is in small letters, as people type in posts. */
  boolean isTypedBy(Folded text, int start) {
    String raw = text.text().substring(start, end);
    return raw.equals(raw.toLowerCase(Locale.ROOT));
  }
}
