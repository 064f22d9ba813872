package rasoat.index.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.index.text.Folded;
import rasoat.index.text.Folding;

/**
 * Reads document numbers in noisy text.
 *
 * <table>
 * <caption>What is read</caption>
 * <tr><td>{@code S6: 1849 /UBND-VHXH}</td><td>1849/UBND-VHXH: spaces around separators</td></tr>
 * <tr><td>{@code S6187 -CV/BTGDVTU}</td><td>187-CV/BTGDVTU, and less likely 6187</td></tr>
 * <tr><td>{@code 70-}, line end, {@code TB/VPTU}</td><td>70-TB/VPTU</td></tr>
 * <tr><td>{@code Số: /588 /UBND-TTCBTH}</td><td>588/UBND-TTCBTH, and less likely 1588</td></tr>
 * <tr><td>{@code Số: /UBND - VP}</td><td>a blank number: the symbol only</td></tr>
 * <tr><td>{@code 587/qd-ubnd}</td><td>587/QĐ-UBND, as people type</td></tr>
 * </table>
 *
 * <p>What is refused: dates, fractions, units such as {@code đồng/mét}, and one-letter symbols.
 */
public final class NumberReader {

  private static final String START = "(?:" + Lead.PATTERN + "|(?<![A-Za-z0-9/.,]))";
  private static final String SERIAL =
      "(?<serial>[0-9OoIilSBZzQ|!]{1,5}[A-Da-d]?|\\d(?: ?\\d){1,4})?";

  /** Where a symbol starts; digits stand for Q, S, T and B. */
  private static final String SYMBOL = "(?<symbol>[A-Za-z&]|[0578](?=[A-Z][A-Z-]))";

  private static final String YEAR = "(?<year>[12][09Oo][0-9OoIl]{2})";

  private static final Pattern STATE =
      Pattern.compile(
          START
              + "(?<stray>/ ?(?!(?:19|20)\\d\\d\\s?/))?"
              + SERIAL
              + "[)(!'\"*;:.,]?\\s{0,2}/{1,2}[)|!'\"*,;:]?\\s{0,2}(?:"
              + YEAR
              + "\\s?/\\s?)?"
              + SYMBOL);
  private static final Pattern PARTY =
      Pattern.compile(
          START
              + SERIAL
              + " {0,2}[.,:;*)]?[-~_=·•]{1,2}[.,:;*)'\"]?\\s{0,2}(?<type>[A-Za-z0-9]{2,4}|[A-Z]"
              + " [A-Za-z]{1,2})[)'\"]? ?/\\s{0,2}"
              + SYMBOL);

  private static final Pattern SERIAL_ONLY =
      Pattern.compile(
          "\\b(?:van ban|cong van|quyet dinh|thong bao|bao cao|ke hoach|to trinh|giay moi)"
              + "\\s+so?\\s*[:.]?\\s*(\\d{1,5}[a-d]?)\\b(?!\\s?[/-]\\s?\\w|[.,]\\d)");

  private NumberReader() {}

  /** All readings in the order of the text, the likelier first where one place gives several. */
  public static List<NumberReading> findIn(String text) {
    Folded folded = Folded.of(text);
    List<NumberReading> readings = new ArrayList<>();
    for (Matcher party = PARTY.matcher(folded.text()); party.find(); ) {
      readings.addAll(party(folded, party));
    }
    Covered behind = new Covered();
    readings.forEach(party -> coverBehind(party, behind));
    for (Matcher state = STATE.matcher(folded.text()); state.find(); ) {
      for (NumberReading reading : state(folded, state)) {
        if (!behind.overlaps(reading.start(), reading.start() + 1)) {
          readings.add(reading);
          coverBehind(reading, behind);
        }
      }
    }
    readings.addAll(DamagedNumbers.findIn(folded, readings));
    readings.sort(
        Comparator.comparingInt(NumberReading::start)
            .thenComparing(Comparator.comparingDouble(NumberReading::confidence).reversed()));
    return List.copyOf(readings);
  }

  /**
   * Serials quoted without their symbol, {@code văn bản số 1849 ký 16/12}, in the order of the
   * text. They are no numbers: other words with "số" before a figure look the same.
   */
  public static List<String> serialsIn(String text) {
    return SERIAL_ONLY.matcher(Folding.plain(text)).results().map(found -> found.group(1)).toList();
  }

  private static List<NumberReading> state(Folded text, Matcher found) {
    Optional<Symbol> symbol = Symbol.at(text, found.start("symbol"));
    boolean led = found.group("lead") != null;
    if (symbol.isEmpty() || !Acceptance.ofState(text, found, symbol.get())) {
      return List.of();
    }
    String year = year(found);
    List<NumberReading> readings = new ArrayList<>();
    for (Serial serial : serials(found, led)) {
      readings.add(Draft.state(serial, year, symbol.get()).at(text, found));
    }
    return readings;
  }

  /** The part of a Party number behind its hyphen has the form of a state number. */
  private static void coverBehind(NumberReading reading, Covered behind) {
    behind.add(reading.start() + 1, reading.end());
  }

  private static String year(Matcher found) {
    String raw = found.group("year");
    return raw == null ? "" : SerialSigns.asDigits(raw);
  }

  private static List<NumberReading> party(Folded text, Matcher found) {
    Optional<Symbol> symbol = Symbol.at(text, found.start("symbol")).map(Symbol::ofParty);
    Optional<Symbol> type = Acceptance.partyType(text, found);
    boolean led = found.group("lead") != null;
    if (symbol.isEmpty() || type.isEmpty() || (found.group("serial") == null && !led)) {
      return List.of();
    }
    List<NumberReading> readings = new ArrayList<>();
    for (Serial serial : serials(found, led)) {
      readings.add(Draft.party(serial, type.get(), symbol.get()).at(text, found));
    }
    return readings;
  }

  private static List<Serial> serials(Matcher found, boolean led) {
    String raw = found.group("serial");
    if (raw == null) {
      return List.of(Serial.BLANK);
    }
    boolean stray = found.pattern() == STATE && found.group("stray") != null;
    List<Serial> plain = Serial.readings(raw);
    if (stray) {
      return StrayMarks.slash(found.group("stray"), plain);
    }
    return led ? StrayMarks.glued(found.group("lead"), plain) : plain;
  }
}
