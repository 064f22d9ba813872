package rasoat.console.casefile;

/** How far cases are: what the board of the office that urges is about (requirement R26). */
public enum Progress {
  /** Open, nothing overdue. */
  OPEN,
  /** Open, and something should have been done. */
  OVERDUE,
  /** Closed. */
  HANDLED
}
