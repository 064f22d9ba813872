package rasoat.index.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.index.text.Folded;

/**
 * Numbers whose slash or hyphen was lost or read as another sign, {@code Số: 935TTr-UBND}. Only
 * behind "Số", only with codes that are known throughout, or with units of a known agency.
 */
final class DamagedNumbers {

  /** The slash is lost, or read as one of the thin signs. */
  private static final Pattern NO_SLASH =
      Pattern.compile(
          Lead.PATTERN
              + "(?<serial>\\d{1,5})(?<mark>[!|\\\\t;:.)\\]]? ?)(?<symbol>[A-Zl][A-Za-z]{1,12})");

  /** The hyphen of a Party number is lost. */
  private static final Pattern NO_HYPHEN =
      Pattern.compile(
          Lead.PATTERN
              + "(?<serial>\\d{1,5})[ .,;:]{0,3}(?<type>[A-Z][A-Za-z]{1,3}) ?/"
              + " ?(?<symbol>[A-Za-z&])");

  private static final int SAFE_LENGTH = 4;

  private DamagedNumbers() {}

  /** Readings where no sound number was read already. */
  static List<NumberReading> findIn(Folded text, List<NumberReading> sound) {
    Covered known = new Covered();
    sound.forEach(reading -> known.add(reading.start(), reading.end()));
    List<NumberReading> readings = new ArrayList<>();
    for (Matcher found = NO_HYPHEN.matcher(text.text()); found.find(); ) {
      addNew(withHyphen(text, found), readings, known);
    }
    for (Matcher found = NO_SLASH.matcher(text.text()); found.find(); ) {
      addNew(withSlash(text, found), readings, known);
    }
    for (Matcher found = PartySlash.MISREAD.matcher(text.text()); found.find(); ) {
      addNew(PartySlash.restore(text, found), readings, known);
    }
    return readings;
  }

  private static void addNew(
      Optional<NumberReading> reading, List<NumberReading> readings, Covered known) {
    reading
        .filter(r -> !known.overlaps(r.start(), r.end()))
        .ifPresent(
            r -> {
              readings.add(r);
              known.add(r.start(), r.end());
            });
  }

  /** Where 1, I or l may be the slash itself, as far as known codes follow. */
  private static Optional<NumberReading> withSlash(Folded text, Matcher found) {
    String serial = found.group("serial");
    String mark = found.group("mark");
    int symbol = found.start("symbol");
    boolean thin = "Il".indexOf(text.text().charAt(symbol)) >= 0;
    Optional<NumberReading> reading =
        thin
            ? withSlash(text, found, serial, mark + text.text().charAt(symbol), symbol + 1)
            : Optional.empty();
    if (reading.isEmpty() && mark.isEmpty() && serial.length() > 1 && serial.endsWith("1")) {
      String shorter = serial.substring(0, serial.length() - 1);
      reading = withSlash(text, found, shorter, "1", symbol);
    }
    return reading.isPresent() ? reading : withSlash(text, found, serial, mark, symbol);
  }

  private static Optional<NumberReading> withSlash(
      Folded text, Matcher found, String digits, String mark, int at) {
    Optional<Symbol> symbol = Symbol.at(text, at);
    if (symbol.isEmpty() || !isKnown(symbol.get(), mark)) {
      return Optional.empty();
    }
    Repair repair = new Repair("\"" + mark + "\"", "/", 0.6);
    return Serial.readings(digits).stream()
        .map(serial -> Draft.state(serial, "", symbol.get()).repaired(repair).at(text, found))
        .findFirst();
  }

  /** Units are any letters; so without their slash they need a gap and a long code before them. */
  private static boolean isKnown(Symbol symbol, String mark) {
    String first = symbol.groups().getFirst();
    boolean unitOfAgency =
        mark.equals(" ")
            && symbol.groups().size() > 1
            && first.length() >= SAFE_LENGTH
            && Vocabulary.agency(first).isPresent();
    return unitOfAgency || symbol.known() == symbol.groups().size();
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
}
