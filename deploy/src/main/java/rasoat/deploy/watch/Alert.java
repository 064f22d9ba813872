package rasoat.deploy.watch;

/**
 * What is wrong now.
 *
 * @param about the id of a source; empty where there is only one of the kind
 */
record Alert(Rule rule, String about) {

  static Alert of(Rule rule) {
    return new Alert(rule, "");
  }
}
