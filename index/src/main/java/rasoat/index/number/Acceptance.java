package rasoat.index.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import rasoat.index.text.Folded;

/** Decides whether what has the form of a number is one. */
final class Acceptance {

  private Acceptance() {}

  /** A fraction or a unit has the same form: the symbol must be known, or follow "Số". */
  static boolean ofState(Folded text, Matcher found, Symbol symbol) {
    boolean led = found.group("lead") != null && Lead.isSure(found.group("lead"));
    String serial = found.group("serial");
    if (serial == null) {
      return led && symbol.known() > 0;
    }
    if (serial.chars().noneMatch(Character::isDigit) || isStandard(text, found, serial)) {
      return false;
    }
    if (symbol.isTypedBy(text, found.start("symbol"))) {
      return symbol.groups().size() > 1 || isAgency(symbol.groups().getFirst());
    }
    return symbol.known() > 0 || symbol.groups().size() > 1 || led;
  }

  /** {@code QCVN 02:2024/BXD}: a year behind a colon is that of a technical standard. */
  private static boolean isStandard(Folded text, Matcher found, String serial) {
    int start = found.start();
    return start > 0 && text.text().charAt(start - 1) == ':' && serial.matches("(?:19|20)\\d\\d");
  }

  private static boolean isAgency(String group) {
    return group.length() >= 4 && Vocabulary.agency(group).isPresent();
  }

  /** The type of a Party number must be one: a hyphen before a slash is common in prose. */
  static Optional<Symbol> partyType(Folded text, Matcher found) {
    return partyType(text, found.start("type"), found.end("type"));
  }

  static Optional<Symbol> partyType(Folded text, int start, int end) {
    String raw = text.text().substring(start, end).replace(" ", "");
    String printed = text.source(start, end);
    Optional<String> exact = Vocabulary.partyType(raw);
    if (exact.isPresent()) {
      return Optional.of(new Symbol(List.of(exact.get()), 1, end, 1, List.of()));
    }
    return LookAlike.amongPartyTypes(raw)
        .map(code -> GroupForm.repair(printed, code))
        .map(fix -> new Symbol(List.of(fix.taken()), 1, end, fix.trust(), List.of(fix)));
  }
}
