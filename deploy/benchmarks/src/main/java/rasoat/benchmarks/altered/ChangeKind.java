package rasoat.benchmarks.altered;

/** What a forger changes in a copy. */
public enum ChangeKind {
  OWN_NUMBER("number"),
  CITED_NUMBER("number"),
  DATE("date"),
  DAY_OF_ISSUE("date"),
  TIME("time"),
  AMOUNT("amount"),
  COUNT("count"),
  PERSON("name"),
  SIGNER("name"),
  PLACE("name"),
  PASSAGE_MISSING("paragraph"),
  PASSAGE_ADDED("paragraph"),
  PASSAGE_REPLACED("paragraph");

  private final String fact;

  ChangeKind(String fact) {
    this.fact = fact;
  }

  /** The fact that should be reported. */
  public String fact() {
    return fact;
  }
}
