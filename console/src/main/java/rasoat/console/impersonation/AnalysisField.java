package rasoat.console.impersonation;

/** What an officer writes of a page (requirement R15): facts, in his own words. */
public enum AnalysisField {
  /** Mức độ. */
  GRAVITY,
  /** Diễn biến. */
  COURSE,
  /** Âm mưu. */
  INTENT,
  /** Thủ đoạn. */
  METHOD,
  /** Chứng cứ kept elsewhere. */
  EVIDENCE;

  /** Longer texts are refused. */
  public static final int LONGEST = 2_000;
}
