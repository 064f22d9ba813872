package rasoat.index.number;

import java.util.ArrayList;
import java.util.List;

/**
 * The two readings of a place where a sign may belong to the number or to what stands before it.
 */
final class StrayMarks {

  private StrayMarks() {}

  /** {@code Số: /588}: the slash is dirt, or a hand-written 1. */
  static List<Serial> slash(String stray, List<Serial> readings) {
    List<Serial> both = new ArrayList<>();
    for (Serial reading : readings) {
      String slashed = stray + reading.digits();
      both.add(reading.repaired(new Repair(slashed, reading.digits(), 0.6)));
      both.addAll(leadBy('1', slashed, reading, 0.3));
    }
    return both;
  }

  /** {@code S6187}: "Số" is often read S6, so the 6 belongs to it rather than to the number. */
  static List<Serial> glued(String lead, List<Serial> readings) {
    boolean digitStandsForO = lead.length() == 2 && Character.isDigit(lead.charAt(1));
    if (!digitStandsForO) {
      return readings;
    }
    List<Serial> both = new ArrayList<>();
    for (Serial reading : readings) {
      String glued = lead + reading.digits();
      both.add(reading.repaired(new Repair(glued, reading.digits(), 0.85)));
      both.addAll(leadBy(lead.charAt(1), glued, reading, 0.3));
    }
    return both;
  }

  private static List<Serial> leadBy(char digit, String raw, Serial reading, double trust) {
    Serial longer = new Serial(digit + reading.digits(), reading.confidence(), reading.repairs());
    return longer.isPlausible()
        ? List.of(longer.repaired(new Repair(raw, longer.digits(), trust)))
        : List.of();
  }
}
