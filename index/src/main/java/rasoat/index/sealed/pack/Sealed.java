package rasoat.index.sealed.pack;

import java.util.Map;
import rasoat.model.document.OfficialDocument;

/**
 * What was sealed.
 *
 * @param tickets which document each ticket stands for: the office's own knowledge, never part of a
 *     pack
 * @param bodyTerms how many terms of the text each document kept, padding not counted
 */
public record Sealed(
    PackHeader header, Map<Ticket, OfficialDocument> tickets, Map<Ticket, Integer> bodyTerms) {

  public Sealed {
    tickets = Map.copyOf(tickets);
    bodyTerms = Map.copyOf(bodyTerms);
  }
}
