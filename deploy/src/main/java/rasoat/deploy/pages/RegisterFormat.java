package rasoat.deploy.pages;

/** How the register is written. */
public enum RegisterFormat {
  /** One JSON object a line. */
  JSONL,
  /** In the columns of an import, so that it can be mended and imported again. */
  CSV,
  /** For people. */
  TABLE;

  /** A writer in this format; tables are no wider than that many characters. */
  public RegisterWriter writer(Appendable out, int width) {
    return switch (this) {
      case JSONL -> new RegisterLines(out);
      case CSV -> new RegisterRows(out);
      case TABLE -> new RegisterTable(out, width);
    };
  }
}
