package rasoat.console.casefile;

/** Texts that the program fills in and a person sends. */
public enum DraftKind {
  /** To the People's Committee, through its office (requirement R22). */
  INCIDENT_REPORT,
  /** Asks PA05 to act (R19). */
  PA05_REQUEST,
  /** Tells the unit concerned (BMNN25, article 25). */
  UNIT_NOTICE,
  /** Warns the public, naming nobody (R29). */
  BULLETIN
}
