package rasoat.model.finding;

/** How far the evidence goes; a person decides in either case. */
public enum Strength {
  /** Too little to say anything. */
  NONE("chưa đủ"),
  /** Enough to be looked at. */
  SUGGESTED("gợi ý"),
  /** Strong enough that only a deliberate copy could look like this. */
  CONFIRMED("rõ");

  private final String label;

  Strength(String label) {
    this.label = label;
  }

  /** What the console calls it, in Vietnamese. */
  public String label() {
    return label;
  }
}
