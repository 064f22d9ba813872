package rasoat.console.statistics;

import rasoat.console.office.Office;

/**
 * The office that runs this console, as its reports begin.
 *
 * @param parent the agency above it, "UBND thành phố Đà Nẵng"; empty for none
 * @param agency "Ủy ban nhân dân phường An Hải"
 * @param symbol behind "BC-" in the number of a report: "UBND"; empty for none
 * @param place "An Hải"
 * @param post of who signs: "Chủ tịch"
 */
public record Issuer(String parent, String agency, String symbol, String place, String post) {

  /** Until settings say who it is: places to be filled in by hand. */
  static final Issuer UNNAMED =
      new Issuer("", "(Tên cơ quan báo cáo)", "", "(Địa danh)", "(Chức vụ người ký)");

  /** That office itself, for its own report. */
  static Issuer of(Office office) {
    return new Issuer(office.parent(), office.name(), "", office.place(), office.headTitle());
  }

  String reportSymbol() {
    return symbol.isEmpty() ? "BC" : "BC-" + symbol;
  }
}
