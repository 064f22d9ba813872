package rasoat.deploy;

import java.util.List;
import picocli.CommandLine.Parameters;
import rasoat.deploy.terminal.Terminal;

/** The documents that a command is about. */
final class DocumentIds {

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description = "As 'rasoat registry list' shows it.")
  private List<String> ids = List.of();

  List<String> all() {
    return ids;
  }

  /** Says that there is no such document. */
  static void unknown(String id, Terminal terminal) {
    terminal.problem("ID: expected a registered document, got '" + id + "'");
  }
}
