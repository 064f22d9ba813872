package rasoat.deploy.registry;

import java.time.LocalDate;

/** How registered documents are written; never with their texts. */
public enum DocumentFormat {
  /** One JSON object a line. */
  JSONL,
  /** One row each, for spreadsheets. */
  CSV,
  /** For people: guesses are marked {@code ~}. */
  TABLE;

  /**
   * A writer in this format.
   *
   * @param width the most characters of a line of a table
   * @param today the day of which the disclosure is told
   */
  public DocumentWriter writer(Appendable out, int width, LocalDate today) {
    return switch (this) {
      case JSONL -> new DocumentLines(out, today);
      case CSV -> new DocumentRows(out, today);
      case TABLE -> new DocumentTable(out, width, today);
    };
  }
}
