package rasoat.console.casefile;

/**
 * The office that runs this console, as its papers begin.
 *
 * @param parent the agency above it, "UBND thành phố Đà Nẵng"; empty for none
 * @param agency "Ủy ban nhân dân phường An Hải"
 * @param symbol of its reports and letters: "UBND"
 * @param place "An Hải"
 * @param post of who signs: "Chủ tịch"
 */
public record Operator(String parent, String agency, String symbol, String place, String post) {

  /** Until settings say who it is: places to be filled in by hand. */
  public static final Operator UNNAMED =
      new Operator("", "(Tên cơ quan ban hành)", "", "(Địa danh)", "(Chức vụ người ký)");
}
