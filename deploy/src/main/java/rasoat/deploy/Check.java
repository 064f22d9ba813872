package rasoat.deploy;

/**
 * How one part of the installation is.
 *
 * @param advice what to do about it; empty when all is well
 */
record Check(State state, String part, String found, String advice) {

  /** Whether it works. */
  enum State {
    OK,
    WARN,
    FAIL
  }

  static Check ok(String part, String found) {
    return new Check(State.OK, part, found, "");
  }

  static Check warn(String part, String found, String advice) {
    return new Check(State.WARN, part, found, advice);
  }

  static Check fail(String part, String found, String advice) {
    return new Check(State.FAIL, part, found, advice);
  }

  String line() {
    return "%-4s  %-10s  %s%s"
        .formatted(state, part, found, advice.isEmpty() ? "" : "\n" + " ".repeat(18) + advice);
  }
}
