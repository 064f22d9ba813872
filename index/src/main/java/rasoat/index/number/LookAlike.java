package rasoat.index.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.index.text.Folding;

/**
 * The known code that a misread one was.
 *
 * @param code as it is printed
 * @param cost by {@link SignDistance}
 */
record LookAlike(String code, double cost) {

  /** The runner-up must cost this much more. */
  private static final double CLEAR = 0.2;

  private static final double ONE_SIGN = 1;

  /** A small letter amid capitals is a sign that was not read at all: it may stand for any. */
  private static final double UNREAD = 0.5;

  /** Shorter codes look like too many others: TG is a unit of its own, no misread TC. */
  private static final int LONG_ENOUGH = 4;

  /** Of all codes; empty for what may well be an unknown code. */
  static Optional<LookAlike> among(String folded) {
    boolean clean = folded.chars().allMatch(Character::isUpperCase);
    if (clean && folded.length() < LONG_ENOUGH) {
      return amongCouncils(folded);
    }
    return readTwice(folded)
        .or(
            () ->
                nearest(
                    folded,
                    List.of(
                        Vocabulary.stateTypes(), Vocabulary.partyTypes(), Vocabulary.agencies()),
                    limit(folded.length())))
        .or(() -> amongCouncils(folded));
  }

  /** UBND and HĐND make most of the numbers there are: believed with any one sign wrong. */
  private static Optional<LookAlike> amongCouncils(String folded) {
    return folded.length() < 3
        ? Optional.empty()
        : nearest(folded, List.of(Map.of("UBND", "UBND", "HDND", "HĐND")), ONE_SIGN);
  }

  /** Where only a type of the state can stand, before that agency. */
  static Optional<LookAlike> amongStateTypes(String printed, String agency) {
    Map<String, String> fitting = new HashMap<>(Vocabulary.stateTypes());
    fitting.values().removeIf(type -> !isIssuedBy(type, agency));
    return nearest(Folding.withCase(printed), List.of(fitting), ONE_SIGN);
  }

  /** Decrees are the government's, orders the president's. */
  private static boolean isIssuedBy(String type, String agency) {
    return switch (type) {
      case "NĐ" -> agency.equals("CP");
      case "L" -> agency.equals("CTN");
      default -> true;
    };
  }

  /** Where only an organisation of the Party can stand. */
  static Optional<LookAlike> amongParty(String folded) {
    Optional<LookAlike> any = among(folded);
    return any.isPresent()
        ? any
        : nearest(folded, List.of(Vocabulary.partyOrganisations()), limit(folded.length()));
  }

  /** Where only a type of the Party can stand. */
  static Optional<LookAlike> amongPartyTypes(String folded) {
    return nearest(folded, List.of(Vocabulary.partyTypes()), limit(folded.length()));
  }

  private static Optional<LookAlike> readTwice(String folded) {
    String thin = folded.replaceAll("(.)\\1+", "$1");
    return thin.length() == folded.length()
        ? Optional.empty()
        : Vocabulary.known(thin).map(code -> new LookAlike(code, 0.4));
  }

  private static Optional<LookAlike> nearest(
      String folded, List<Map<String, String>> codes, double limit) {
    LookAlike best = null;
    double second = Double.MAX_VALUE;
    for (Map<String, String> map : codes) {
      for (Map.Entry<String, String> entry : map.entrySet()) {
        double cost = cost(folded, entry.getKey(), entry.getValue(), limit + CLEAR);
        if (best != null && entry.getValue().equals(best.code)) {
          continue;
        }
        if (best == null || cost < best.cost) {
          second = best == null ? second : best.cost;
          best = new LookAlike(entry.getValue(), cost);
        } else {
          second = Math.min(second, cost);
        }
      }
    }
    boolean clear = best != null && best.cost <= limit && second - best.cost >= CLEAR;
    return clear ? Optional.ofNullable(best) : Optional.empty();
  }

  private static double cost(String folded, String key, String code, double limit) {
    double asKey = SignDistance.between(folded, key, limit);
    double asPrinted = SignDistance.between(folded, Folding.withCase(code), limit);
    return Math.min(Math.min(asKey, asPrinted), withUnread(folded, key));
  }

  private static double withUnread(String folded, String key) {
    if (folded.length() != key.length()) {
      return Double.POSITIVE_INFINITY;
    }
    double cost = 0;
    for (int i = 0; i < key.length(); i++) {
      double sign = SignDistance.replaced(folded.charAt(i), key.charAt(i));
      boolean unread = key.length() >= LONG_ENOUGH && Character.isLowerCase(folded.charAt(i));
      cost += unread ? Math.min(sign, UNREAD) : sign;
    }
    return cost;
  }

  private static double limit(int length) {
    return length < LONG_ENOUGH ? 0.4 : length < 6 ? 0.75 : 1.1;
  }
}
