package rasoat.detector.impersonation.name;

/** What words around the name of a body say of a page. */
public enum Kind {
  /** Nothing: trang, của, địa bàn. */
  FILLER,
  /** What an agency's own name does not have: hỗ trợ, 24/7, chính thức. */
  ADDED,
  /** What the agency's own site is called. */
  PORTAL,
  /** A group or an inner channel. */
  INTERNAL,
  COUNTRY,
  /** Ranks and posts of officers. */
  RANK,
  NEIGHBOURS,
  NEWS,
  FANS,
  PARODY,
  /** A shop, school, club or team. */
  PRIVATE,
  /** Money that was lost is promised back. */
  RECOVERY,
  CRIME,
  /** Accounts and dealings that are checked or freed: a body's work only where a body is named. */
  VERIFICATION,
  /** Good works, courses and shared experience: no body that never was is called so. */
  CAUSE,
  /** How bodies of the state begin: cục, trung tâm, cơ quan. */
  AUTHORITY;

  /** Whether such a word before a body's name says that the page is something else. */
  public boolean isCounter() {
    return switch (this) {
      case NEIGHBOURS, NEWS, FANS, PARODY, PRIVATE -> true;
      case FILLER,
          ADDED,
          PORTAL,
          INTERNAL,
          COUNTRY,
          RANK,
          RECOVERY,
          CRIME,
          VERIFICATION,
          CAUSE,
          AUTHORITY ->
          false;
    };
  }

  /** Whether such a word after a body's name says so too. */
  boolean isCounterBehind() {
    return this == FANS || this == PARODY;
  }
}
