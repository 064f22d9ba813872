package rasoat.index.sealed.pack;

import java.util.List;
import rasoat.model.document.OfficialDocument;

/**
 * What was sealed: the office's own knowledge, never part of a pack.
 *
 * @param entries in the order of the pack
 */
public record Sealed(PackHeader header, List<Entry> entries) {

  /**
   * A sealed document.
   *
   * @param facts what it is; its text is not kept
   * @param bodyTerms how many terms of the text it kept, padding not counted
   */
  public record Entry(Ticket ticket, OfficialDocument facts, int bodyTerms) {}

  public Sealed {
    entries = List.copyOf(entries);
  }
}
