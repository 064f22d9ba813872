package rasoat.index.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.index.text.Folded;

/** Party numbers whose slash was lost or read as a thin sign, {@code Số 15-TBIĐU}. */
final class PartySlash {

  static final Pattern MISREAD =
      Pattern.compile(
          Lead.PATTERN
              + "(?<serial>\\d{1,5}) {0,2}[-~_] {0,2}"
              + "(?<symbol>[A-Z][A-Za-z]{1,3}[ )|!1]?[A-Z][A-Za-z]{1,8})(?![A-Za-z/])");

  private static final String THIN = "Il1)|! ";

  private PartySlash() {}

  /** Parts type from organisation; both must be known, the organisation as it stands. */
  static Optional<NumberReading> restore(Folded text, Matcher found) {
    String joined = found.group("symbol");
    for (boolean exact : List.of(true, false)) {
      for (int at = 2; at <= Math.min(4, joined.length() - 2); at++) {
        Optional<String> type = type(joined.substring(0, at), exact);
        Optional<String> body = body(joined.substring(at));
        if (type.isPresent() && body.isPresent()) {
          return reading(text, found, type.get(), body.get());
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> type(String raw, boolean exact) {
    return exact ? Vocabulary.partyType(raw) : LookAlike.amongPartyTypes(raw).map(LookAlike::code);
  }

  private static Optional<String> body(String raw) {
    boolean thin = THIN.indexOf(raw.charAt(0)) >= 0;
    Optional<String> behind = thin ? organisation(raw.substring(1)) : Optional.empty();
    return behind.isPresent() ? behind : organisation(raw);
  }

  private static Optional<String> organisation(String raw) {
    return Optional.ofNullable(Vocabulary.partyOrganisations().get(Vocabulary.key(raw)));
  }

  private static Optional<NumberReading> reading(
      Folded text, Matcher found, String type, String body) {
    Repair repair = new Repair(found.group("symbol"), type + "/" + body, 0.6);
    Symbol typed = new Symbol(List.of(type), 1, found.end(), 1, List.of());
    Symbol symbol = new Symbol(List.of(body), 1, found.end(), 0.6, List.of(repair));
    return Serial.readings(found.group("serial")).stream()
        .map(serial -> Draft.party(serial, typed, symbol).at(text, found))
        .findFirst();
  }
}
