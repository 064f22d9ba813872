package rasoat.deploy.scan;

/** How results are written. */
public enum ResultFormat {
  /** One JSON object a line, for every post. */
  JSONL,
  /** One row for every post, for spreadsheets. */
  CSV,
  /** A table for people, of the posts in which something was found. */
  TABLE;

  /** A writer in this format; tables are no wider than that many characters. */
  public ResultWriter writer(Appendable out, int width) {
    return switch (this) {
      case JSONL -> new JsonLines(out);
      case CSV -> new CsvRows(out);
      case TABLE -> new FindingTable(out, width);
    };
  }
}
