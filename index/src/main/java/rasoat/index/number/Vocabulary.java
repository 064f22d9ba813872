package rasoat.index.number;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rasoat.index.text.Folding;

/** The codes met in symbols, found without diacritics, in any case. */
final class Vocabulary {

  private static final List<Code> TYPES = CodeTable.types();
  private static final Map<String, String> PARTY_TYPES = types("party");
  private static final Map<String, String> STATE_TYPES = types("state");
  private static final Map<String, String> AGENCIES = codes(CodeTable.agencies());

  private static final Map<String, String> PARTY_ORGANISATIONS =
      codes(CodeTable.agencies().stream().filter(row -> row.family().equals("party")).toList());

  private static final Set<String> CODES =
      Stream.concat(TYPES.stream(), CodeTable.agencies().stream())
          .map(Code::code)
          .collect(Collectors.toUnmodifiableSet());

  /** The National Assembly carries its term, {@code QH15}; 1, 5 and Q are often misread. */
  private static final Pattern WITH_TERM =
      Pattern.compile("(?<body>QH|OH|0H|QN|UBTVQH|UBTVOH|UBTV0H)(?<term>[1IL|][0-9OISLGB]|\\d)");

  private Vocabulary() {}

  /** The code of a type of document as it is printed, {@code QĐ} for {@code qd}. */
  static Optional<String> type(String code) {
    return stateType(code).or(() -> partyType(code));
  }

  static Optional<String> stateType(String code) {
    return Optional.ofNullable(STATE_TYPES.get(key(code)));
  }

  static Optional<String> partyType(String code) {
    return Optional.ofNullable(PARTY_TYPES.get(key(code)));
  }

  static Optional<String> agency(String code) {
    String key = key(code);
    Matcher term = WITH_TERM.matcher(key);
    if (term.matches()) {
      String body = term.group("body").startsWith("UB") ? "UBTVQH" : "QH";
      return Optional.of(body + SerialSigns.asDigits(term.group("term").replace('L', '1')));
    }
    return Optional.ofNullable(AGENCIES.get(key));
  }

  /** Any code as it is printed; {@code QH15} is the agency QH with its term. */
  static Optional<String> known(String code) {
    return type(code).or(() -> agency(code));
  }

  /** Whether exactly this is a code, Đ and case included. */
  static boolean isCode(String printed) {
    return CODES.contains(printed);
  }

  static Map<String, String> partyTypes() {
    return PARTY_TYPES;
  }

  static Map<String, String> stateTypes() {
    return STATE_TYPES;
  }

  static Map<String, String> partyOrganisations() {
    return PARTY_ORGANISATIONS;
  }

  static Map<String, String> agencies() {
    return AGENCIES;
  }

  static String key(String code) {
    return Folding.plain(code).toUpperCase(Locale.ROOT);
  }

  private static Map<String, String> types(String family) {
    return codes(TYPES.stream().filter(type -> type.family().equals(family)).toList());
  }

  private static Map<String, String> codes(List<Code> rows) {
    Map<String, String> codes = new LinkedHashMap<>();
    rows.forEach(row -> codes.putIfAbsent(key(row.code()), row.code()));
    return codes;
  }
}
