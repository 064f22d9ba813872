package rasoat.benchmarks.numbers;

import java.util.List;

/**
 * Who issues numbers.
 *
 * @param head the lines of the letterhead
 * @param place that stands before the date
 * @param symbol {@code UBND}; of the Party the organisation
 * @param units behind the symbol of letters; empty for the Party
 */
record Agency(List<String> head, String place, String symbol, List<String> units) {

  boolean isParty() {
    return units.isEmpty();
  }
}
