package rasoat.console.audit;

/**
 * An entry as it stands in the chain.
 *
 * @param origin the number that its hash was made for; {@link #UNKNOWN} when there is none near
 */
record Standing(AuditEntry entry, long origin) {

  static final long UNKNOWN = -1;

  /** How far around its place a number is looked for. */
  private static final long REACH = 64;

  /**
   * How that entry stands.
   *
   * @param shift by how much the entry before it was displaced: one put in or taken out displaces
   *     all that follow
   * @param thorough whether to look around, which takes a hundred times as long
   */
  static Standing of(AuditEntry entry, long shift, boolean thorough) {
    if (fits(entry, entry.number() + shift)) {
      return new Standing(entry, entry.number() + shift);
    }
    if (fits(entry, entry.number())) {
      return new Standing(entry, entry.number());
    }
    for (long distance = 1; thorough && distance <= REACH; distance++) {
      if (fits(entry, entry.number() - distance)) {
        return new Standing(entry, entry.number() - distance);
      }
      if (fits(entry, entry.number() + distance)) {
        return new Standing(entry, entry.number() + distance);
      }
    }
    return new Standing(entry, UNKNOWN);
  }

  static boolean fits(AuditEntry entry, long number) {
    return entry.hashAs(number).equals(entry.hash());
  }

  boolean isKnown() {
    return origin != UNKNOWN;
  }

  boolean isInPlace() {
    return origin == entry.number();
  }

  /** How many numbers away it was written; 0 when nobody knows. */
  long shift() {
    return isKnown() ? origin - entry.number() : 0;
  }

  /** Whether the entry next to it was written next to it. */
  boolean isFollowedBy(Standing next) {
    return isKnown()
        && next.isKnown()
        && entry.number() + 1 == next.entry.number()
        && shift() == next.shift();
  }
}
