package rasoat.index.number;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import rasoat.index.text.Folded;

/** Decides whether what has the form of a number is one. */
final class Acceptance {

  private Acceptance() {}

  /** A fraction or a unit has the same form: the symbol must be known, or follow "Số". */
  static boolean ofState(Folded text, Matcher found, Symbol symbol) {
    boolean led = found.group("lead") != null;
    String serial = found.group("serial");
    if (serial == null) {
      return led && symbol.known() > 0;
    }
    if (serial.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    if (symbol.isTypedBy(text, found.start("symbol"))) {
      return symbol.groups().size() > 1 || isAgency(symbol.groups().getFirst());
    }
    return symbol.known() > 0 || symbol.groups().size() > 1 || led;
  }

  private static boolean isAgency(String group) {
    return group.length() >= 4 && Vocabulary.agency(group).isPresent();
  }

  /** The type of a Party number must be one: a hyphen before a slash is common in prose. */
  static Optional<Symbol> partyType(Folded text, Matcher found) {
    String raw = found.group("type");
    String printed = text.source(found.start("type"), found.end("type"));
    int end = found.end("type");
    Optional<String> exact = Vocabulary.partyType(raw);
    if (exact.isPresent()) {
      return Optional.of(new Symbol(List.of(exact.get()), 1, end, 1, List.of()));
    }
    return Vocabulary.lookAlike(raw.toUpperCase(Locale.ROOT))
        .filter(code -> Vocabulary.partyType(code).isPresent())
        .map(code -> new Symbol(List.of(code), 1, end, 0.8, List.of(printed + "→" + code)));
  }
}
