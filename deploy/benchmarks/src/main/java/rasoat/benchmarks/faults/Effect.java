package rasoat.benchmarks.faults;

/**
 * What came of a fault.
 *
 * @param hit whether anything was harmed
 * @param said what, or why nothing was
 */
record Effect(boolean hit, String said) {

  static Effect hit(String said) {
    return new Effect(true, said);
  }

  static Effect missed(String said) {
    return new Effect(false, said);
  }
}
