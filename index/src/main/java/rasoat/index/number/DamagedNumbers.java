package rasoat.index.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.index.text.Folded;

/**
 * Numbers whose slash or hyphen was lost or read as another sign, {@code Số: 935TTr-UBND}. Only
 * behind "Số", only with codes that are known throughout.
 */
final class DamagedNumbers {

  /** The slash is lost, or read as one of the thin signs. */
  private static final Pattern NO_SLASH =
      Pattern.compile(
          Lead.PATTERN
              + "(?<serial>\\d{1,5}?)(?<mark>[1Il!|\\\\t;:.]? ?)(?<symbol>[A-Z][A-Za-z]{1,8})");

  /** The hyphen of a Party number is lost. */
  private static final Pattern NO_HYPHEN =
      Pattern.compile(
          Lead.PATTERN
              + "(?<serial>\\d{1,5})[ .,;:]{0,3}(?<type>[A-Z][A-Za-z]{1,3}) ?/"
              + " ?(?<symbol>[A-Za-z&])");

  /** The slash of a Party number is lost. */
  private static final Pattern NO_PARTY_SLASH =
      Pattern.compile(
          Lead.PATTERN
              + "(?<serial>\\d{1,5}) {0,2}[-~] {0,2}(?<symbol>[A-Z][A-Za-z]{1,3}"
              + " ?[A-Z][A-Za-z]{1,8})(?![A-Za-z/])");

  private DamagedNumbers() {}

  /** Readings where no sound number was read already. */
  static List<NumberReading> findIn(Folded text, List<NumberReading> sound) {
    List<NumberReading> readings = new ArrayList<>();
    for (Matcher found = NO_HYPHEN.matcher(text.text()); found.find(); ) {
      Optional<NumberReading> reading = withHyphen(text, found);
      reading.filter(r -> isNew(r, sound)).ifPresent(readings::add);
    }
    for (Matcher found = NO_SLASH.matcher(text.text()); found.find(); ) {
      Optional<NumberReading> reading = withSlash(text, found);
      reading.filter(r -> isNew(r, sound) && isNew(r, readings)).ifPresent(readings::add);
    }
    for (Matcher found = NO_PARTY_SLASH.matcher(text.text()); found.find(); ) {
      Optional<NumberReading> reading = withPartySlash(text, found);
      reading.filter(r -> isNew(r, sound) && isNew(r, readings)).ifPresent(readings::add);
    }
    return readings;
  }

  private static boolean isNew(NumberReading reading, List<NumberReading> others) {
    return others.stream().noneMatch(o -> o.start() < reading.end() && reading.start() < o.end());
  }

  private static Optional<NumberReading> withSlash(Folded text, Matcher found) {
    Optional<Symbol> symbol = Symbol.at(text, found.start("symbol"));
    if (symbol.isEmpty() || symbol.get().known() < symbol.get().groups().size()) {
      return Optional.empty();
    }
    Repair repair = new Repair("\"" + found.group("mark") + "\"", "/", 0.6);
    return Serial.readings(found.group("serial")).stream()
        .map(serial -> Draft.state(serial, "", symbol.get()).repaired(repair).at(text, found))
        .findFirst();
  }

  private static Optional<NumberReading> withHyphen(Folded text, Matcher found) {
    Optional<Symbol> symbol = Symbol.at(text, found.start("symbol"));
    Optional<Symbol> type = Acceptance.partyType(text, found);
    if (symbol.isEmpty() || type.isEmpty() || symbol.get().known() == 0) {
      return Optional.empty();
    }
    return Serial.readings(found.group("serial")).stream()
        .map(
            serial ->
                Draft.party(serial, type.get(), symbol.get())
                    .repaired(new Repair("", "-" + type.get().groups().getFirst(), 0.6))
                    .at(text, found))
        .findFirst();
  }

  private static Optional<NumberReading> withPartySlash(Folded text, Matcher found) {
    String joined = found.group("symbol").replace(" ", "");
    for (int at = 2; at <= joined.length() - 2; at++) {
      Optional<String> type = Vocabulary.partyType(joined.substring(0, at));
      Optional<String> body = Vocabulary.agency(joined.substring(at));
      if (type.isPresent() && body.isPresent()) {
        Repair repair = new Repair(found.group("symbol"), type.get() + "/" + body.get(), 0.6);
        Symbol typed = new Symbol(List.of(type.get()), 1, found.end(), 1, List.of());
        Symbol symbol = new Symbol(List.of(body.get()), 1, found.end(), 1, List.of(repair));
        return Serial.readings(found.group("serial")).stream()
            .map(serial -> Draft.party(serial, typed, symbol).at(text, found))
            .findFirst();
      }
    }
    return Optional.empty();
  }
}
