package rasoat.console.print;

import java.util.List;

/**
 * What is attached. It begins a page of its own and counts its pages by itself; two or more are
 * numbered I, II, III (decree III.1).
 *
 * @param name in ordinary letters; empty for none
 */
public record Annex(String name, List<Block> body) {

  public Annex {
    body = List.copyOf(body);
  }
}
