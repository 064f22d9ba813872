package rasoat.console.print;

/** What a document is and what it is about: box 5a or 5b. */
public sealed interface Title {

  /** Without its "V/v". */
  String subject();

  /**
   * A document with a type name, centred on the page.
   *
   * @param typeName "Báo cáo", in ordinary letters
   * @param subject "Về việc ..." or "Kết quả ..."
   */
  record Typed(String typeName, String subject) implements Title {}

  /** An official letter (công văn), which has no type name: "V/v ..." under the number. */
  record Letter(String subject) implements Title {}
}
