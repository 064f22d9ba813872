package rasoat.deploy.pages;

/** How look-alikes are written. */
public enum LookAlikeFormat {
  /** One JSON object a line. */
  JSONL,
  /** For spreadsheets. */
  CSV,
  /** For people. */
  TABLE;

  /** A writer in this format; tables are no wider than that many characters. */
  public LookAlikeWriter writer(Appendable out, int width) {
    return switch (this) {
      case JSONL -> new LookAlikeLines(out);
      case CSV -> new LookAlikeRows(out);
      case TABLE -> new LookAlikeTable(out, width);
    };
  }
}
