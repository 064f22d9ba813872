package rasoat.model.finding;

/** How bad it is, by the tier of the document shown; the most severe first. */
public enum Severity {
  /** Bears or is known to have a state-secret level. */
  CRITICAL("Đặc biệt nghiêm trọng"),
  /** An internal document. */
  HIGH("Nghiêm trọng"),
  /** A changed copy of a public document, or a circulation mark on an unknown one. */
  MEDIUM("Trung bình"),
  /** Worth knowing, nothing to act on. */
  LOW("Thấp");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** What the console calls it, in Vietnamese. */
  public String label() {
    return label;
  }
}
