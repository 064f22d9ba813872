package rasoat.console.api;

import java.util.Map;

/** How the audit trail tells apart what a program of somebody saw. */
final class Seen {

  static final Map<String, String> BY_PROGRAM = Map.of("by", "token");

  private Seen() {}
}
