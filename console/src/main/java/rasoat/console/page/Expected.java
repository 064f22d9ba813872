package rasoat.console.page;

/**
 * What something written should have been; message files have the same by {@code page.expected}.
 */
public enum Expected {
  AGENCY("the name of an agency"),
  LEVEL("central, province, commune or nothing"),
  PLATFORM(
      "facebook, zalo, telegram, threads, instagram, tiktok, youtube, x, whatsapp, web, other"),
  PLATFORM_OF_ID("a platform, for there is a platform id"),
  ADDRESS("an address such as https://example.gov.vn/page"),
  DOMAIN("a domain such as anhai.danang.gov.vn"),
  VERIFIED("none, blue, grey, gold, yes, no, true, false, a day, or a tick and a day"),
  DAY("a day such as 2025-07-01 or 01/07/2025"),
  LATER_DAY("a last day after the first"),
  HASH("64 hexadecimal digits"),
  SHORT("at most 2000 characters"),
  ONE_LINE("one line"),
  // Of a whole row.
  CELLS("as many cells as the header has"),
  QUOTES("quotes that are closed; nothing below was read"),
  ONCE("a page that no row above means"),
  OWN("a page that no other office registered"),
  // Of a whole file.
  UTF_8("letters in UTF-8 (in a spreadsheet: save as CSV UTF-8)"),
  HEADER("a header with a column agency"),
  COLUMN("only the columns " + Column.headers()),
  COLUMN_ONCE("each column once"),
  FEWER_ROWS("at most 100000 rows");

  private final String text;

  Expected(String text) {
    this.text = text;
  }

  /** For the command line. */
  public String text() {
    return text;
  }
}
