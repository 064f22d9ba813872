package rasoat.model.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Số, ký hiệu: the number and symbol of a document (Decree 30/2020/NĐ-CP, annex I, part I, II.3).
 *
 * <table>
 * <caption>The forms</caption>
 * <tr><td>{@code 15/QĐ-BNV}, {@code 1849/UBND-VHXH}</td><td>{@link Form#STATE}</td></tr>
 * <tr><td>{@code 30/2020/NĐ-CP}, {@code 117/2025/QH15}</td><td>{@link Form#NORMATIVE}: with a year</td></tr>
 * <tr><td>{@code 187-CV/BTGDVTU}</td><td>{@link Form#PARTY}: type before the slash</td></tr>
 * <tr><td>{@code /UBND-VP}</td><td>blank: a draft, or the serial is written by hand</td></tr>
 * </table>
 *
 * <p>Two numbers are compared by {@link #canonical()}; people read {@link #asWritten()}.
 *
 * @param serial digits and at most one letter, as printed; empty when left blank
 * @param year four digits, only in {@link Form#NORMATIVE}; else empty
 * @param groups the groups of the symbol in order, {@code [QĐ, BNV]}; for a Party number the type
 *     comes first, {@code [CV, BTGDVTU]}
 */
public record DocumentNumber(Form form, String serial, String year, List<String> groups) {

  /** How the parts are joined. */
  public enum Form {
    STATE,
    NORMATIVE,
    PARTY
  }

  private static final String GROUP = "[\\p{L}&][\\p{L}\\d&]*";
  private static final String SYMBOL = GROUP + "(?:-" + GROUP + ")*";
  private static final Pattern STATE =
      Pattern.compile(
          "(?<serial>\\d{1,5}[A-Za-z]?)?/(?:(?<year>(?:19|20)\\d\\d)/)?(?<symbol>" + SYMBOL + ")");
  private static final Pattern PARTY =
      Pattern.compile(
          "(?<serial>\\d{1,5}[A-Za-z]?)?-(?<type>" + GROUP + ")/(?<symbol>" + SYMBOL + ")");

  public DocumentNumber {
    groups = List.copyOf(groups);
    if (groups.isEmpty()) {
      throw new IllegalArgumentException(
          "a document number needs a symbol: serial was '" + serial + "'");
    }
    if (year.isEmpty() == (form == Form.NORMATIVE)) {
      throw new IllegalArgumentException(
          "only normative numbers carry a year: " + form + ", year '" + year + "'");
    }
  }

  /** Reads a number that is written exactly as the rules ask; noisy text is read elsewhere. */
  public static Optional<DocumentNumber> parse(String text) {
    String written = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    Matcher state = STATE.matcher(written);
    if (state.matches()) {
      String year = orEmpty(state.group("year"));
      return Optional.of(
          new DocumentNumber(
              year.isEmpty() ? Form.STATE : Form.NORMATIVE,
              orEmpty(state.group("serial")),
              year,
              List.of(state.group("symbol").split("-"))));
    }
    Matcher party = PARTY.matcher(written);
    if (party.matches()) {
      String symbol = party.group("type") + "-" + party.group("symbol");
      return Optional.of(
          new DocumentNumber(
              Form.PARTY, orEmpty(party.group("serial")), "", List.of(symbol.split("-"))));
    }
    return Optional.empty();
  }

  /** Whether the serial was left blank: such a number names a series, not a document. */
  public boolean isBlank() {
    return serial.isEmpty();
  }

  /** What stands behind the serial: {@code UBND-VHXH}, for a Party number {@code CV/BTGDVTU}. */
  public String symbol() {
    return form == Form.PARTY
        ? groups.getFirst() + "/" + String.join("-", groups.subList(1, groups.size()))
        : String.join("-", groups);
  }

  /** The number as a document prints it. */
  public String asWritten() {
    return switch (form) {
      case STATE -> serial + "/" + symbol();
      case NORMATIVE -> serial + "/" + year + "/" + symbol();
      case PARTY -> serial + "-" + symbol();
    };
  }

  /** Equal for every correct way to write the same number: upper case, Đ as D, no leading zeros. */
  public String canonical() {
    String plain = Normalizer.normalize(asWritten().toUpperCase(Locale.ROOT), Normalizer.Form.NFD);
    return plain.replaceAll("\\p{M}", "").replace('Đ', 'D').replaceFirst("^0+(?=\\d)", "");
  }

  @Override
  public String toString() {
    return asWritten();
  }

  private static String orEmpty(String group) {
    return group == null ? "" : group;
  }
}
