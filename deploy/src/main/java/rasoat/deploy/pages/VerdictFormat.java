package rasoat.deploy.pages;

/** How verdicts are written. */
public enum VerdictFormat {
  /** One JSON object a line, for every page. */
  JSONL,
  /** One row for every page, for spreadsheets. */
  CSV,
  /** A table for people, of the pages that are flagged. */
  TABLE;

  /** A writer in this format; tables are no wider than that many characters. */
  public VerdictWriter writer(Appendable out, int width) {
    return switch (this) {
      case JSONL -> new VerdictLines(out);
      case CSV -> new VerdictRows(out);
      case TABLE -> new VerdictTable(out, width);
    };
  }
}
