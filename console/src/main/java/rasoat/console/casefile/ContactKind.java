package rasoat.console.casefile;

/** Whom a case can be taken to (requirements R19, R20, R22; BMNN25 article 25). */
public enum ContactKind {
  /** The cybersecurity division of the provincial police: the specialised force. */
  PA05,
  /** The internal-security division of the provincial police, for what bears a secrecy mark. */
  STATE_SECRET_DESK,
  /** Phòng Văn hóa - Xã hội. */
  CULTURE_DESK,
  /** The unit concerned. */
  UNIT,
  /** Whoever runs the platform. */
  PLATFORM,
  /** Văn phòng HĐND và UBND, for the report to the People's Committee. */
  OFFICE
}
