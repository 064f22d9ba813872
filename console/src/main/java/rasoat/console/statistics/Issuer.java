package rasoat.console.statistics;

import rasoat.console.casefile.Operator;
import rasoat.console.office.Office;

/**
 * Who issues a report, as it begins.
 *
 * @param parent the agency above it, "UBND thành phố Đà Nẵng"; empty for none
 * @param agency "Ủy ban nhân dân phường An Hải"
 * @param symbol behind "BC-" in the number of a report: "UBND"; empty for none
 * @param place "An Hải"
 * @param post of who signs: "Chủ tịch"
 */
record Issuer(String parent, String agency, String symbol, String place, String post) {

  /** Who runs this console, for the consolidated report. */
  static Issuer of(Operator operator) {
    return new Issuer(
        operator.parent(), operator.agency(), operator.symbol(), operator.place(), operator.post());
  }

  /** That office itself, for its own report. */
  static Issuer of(Office office) {
    return new Issuer(office.parent(), office.name(), "", office.place(), office.headTitle());
  }

  String reportSymbol() {
    return symbol.isEmpty() ? "BC" : "BC-" + symbol;
  }
}
