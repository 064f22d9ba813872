package rasoat.console.account;

/** What is still asked of somebody before any role is given, in this order. */
enum Step {
  /** The code of the authenticator. */
  CODE("/login/code"),
  /** An authenticator is asked for, and there is none yet. */
  SECOND_FACTOR("/login/second-factor"),
  /** The password is too old, or was given by somebody else. */
  PASSWORD("/login/password");

  private final String page;

  Step(String page) {
    this.page = page;
  }

  /** Where it is taken. */
  String page() {
    return page;
  }

  String authority() {
    return "STEP_" + name();
  }
}
