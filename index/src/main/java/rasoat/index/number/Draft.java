package rasoat.index.number;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import rasoat.index.text.Folded;
import rasoat.model.document.DocumentNumber;

/** A number put together from its parts, before its place in the text is weighed. */
record Draft(DocumentNumber number, Symbol symbol, double confidence, List<Repair> repairs) {

  /** A state number; the year is empty in most. */
  static Draft state(Serial serial, String year, Symbol symbol) {
    DocumentNumber.Form form =
        year.isEmpty() ? DocumentNumber.Form.STATE : DocumentNumber.Form.NORMATIVE;
    DocumentNumber number = new DocumentNumber(form, serial.digits(), year, symbol.groups());
    double trust = symbol.known() > 0 ? 1 : 0.8;
    return new Draft(
        number,
        symbol,
        serial.confidence() * symbol.confidence() * trust,
        join(serial.repairs(), symbol.repairs()));
  }

  static Draft party(Serial serial, Symbol type, Symbol symbol) {
    List<String> groups = join(type.groups(), symbol.groups());
    DocumentNumber number =
        new DocumentNumber(DocumentNumber.Form.PARTY, serial.digits(), "", groups);
    return new Draft(
        number,
        symbol,
        serial.confidence() * type.confidence() * symbol.confidence(),
        join(serial.repairs(), join(type.repairs(), symbol.repairs())));
  }

  /** What a repair outside serial and symbol costs. */
  Draft repaired(Repair repair) {
    return new Draft(number, symbol, confidence * repair.trust(), join(repairs, List.of(repair)));
  }

  NumberReading at(Folded text, Matcher found) {
    boolean led = found.group("lead") != null;
    Place place = Place.of(text, found.start(), led, symbol.end());
    NumberRole role = Roles.of(text, found, place, number, symbol.end());
    int start = led ? found.end("lead") : found.start();
    return new NumberReading(
        number,
        text.origin(start),
        text.origin(symbol.end()),
        role,
        confidence * place.confidence(),
        repairs);
  }

  private static <T> List<T> join(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }
}
