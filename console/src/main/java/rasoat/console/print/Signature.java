package rasoat.console.print;

import java.util.List;

/**
 * Who signs: boxes 7a and 7b.
 *
 * @param power by what right, each on a line: "TM. Ủy ban nhân dân", "KT. Chủ tịch"; may be empty
 * @param post "Phó Chủ tịch", in ordinary letters; capitals are set here
 * @param name without titles; empty when it is written by hand
 */
public record Signature(List<String> power, String post, String name) {

  public Signature {
    power = List.copyOf(power);
    if (power.size() > 3) {
      throw new IllegalArgumentException("expected 3 lines of power at most: were " + power.size());
    }
  }
}
