package rasoat.detector.impersonation.name;

import java.util.stream.Stream;

/**
 * The province or commune a name speaks of.
 *
 * @param code of today's list; empty for a unit that is not in it
 * @param level phường, xã, tỉnh ..., as in the list, or as written when it is not there
 * @param name as in the list, or as written
 * @param province the code of its province; its own for a province; empty when unknown
 * @param provinceName its name; empty when unknown
 * @param state whether there is such a unit
 * @param namesakes how many communes of today it may be
 * @param written how the name puts it when the list says otherwise: the wrong province, the old
 *     kind
 */
public record Unit(
    String code,
    String level,
    String name,
    String province,
    String provinceName,
    State state,
    int namesakes,
    String written) {

  /** Whether there is such a unit. */
  public enum State {
    EXISTS,
    /** There is one of that name of another kind: xã for phường. */
    OTHER_KIND,
    /** There is one of that name in another province. */
    OTHER_PROVINCE,
    /** There is one, in a province that was merged into the one it lies in. */
    FORMER_PROVINCE,
    /** Not in the list: merged, or it never was. */
    GONE
  }

  /** With its kind, "phường An Hải". */
  public String full() {
    return level.isEmpty() ? name : level + " " + name;
  }

  boolean isProvince() {
    return !code.isEmpty() && code.equals(province) || isFormerProvince();
  }

  private boolean isFormerProvince() {
    return state == State.GONE && level.equals(Level.PROVINCE.word()) && !province.isEmpty();
  }

  /** Whether there was such a unit: old provinces are listed, others told by a kind that ended. */
  boolean wasOne() {
    boolean ofEndedKind =
        Stream.of(Level.TOWN, Level.URBAN_DISTRICT, Level.DISTRICT, Level.DISTRICT_TOWN, Level.CITY)
            .anyMatch(ended -> ended.word().equals(level));
    return state == State.GONE && (ofEndedKind || isFormerProvince());
  }
}
