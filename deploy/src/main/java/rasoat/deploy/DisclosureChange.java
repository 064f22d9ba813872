package rasoat.deploy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine.ExitCode;
import rasoat.deploy.registry.DocumentTable;
import rasoat.deploy.terminal.Terminal;
import rasoat.index.DocumentIndex;
import rasoat.index.RegisteredDocument;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;

/** Changes who may see documents, all of them at once. */
record DisclosureChange(Wiring wiring, Terminal terminal) {

  /**
   * Changes the disclosure of some documents and shows them; those that cannot be changed are
   * named.
   *
   * @param change throws {@link IllegalArgumentException} for a disclosure it does not apply to
   * @return the exit code
   */
  int of(List<String> ids, UnaryOperator<Disclosure> change, String done) throws IOException {
    int exit = change(ids, change, done);
    wiring.rejudgeIfKept(terminal);
    return exit;
  }

  private int change(List<String> ids, UnaryOperator<Disclosure> change, String done)
      throws IOException {
    try (DocumentIndex index = wiring.changeRegistry()) {
      List<RegisteredDocument> changed = new ArrayList<>();
      for (String id : ids) {
        changed(index, id, change).ifPresent(changed::add);
      }
      index.register(changed);
      DocumentTable.print(changed, terminal);
      terminal.out().println(changed.size() + " of " + ids.size() + " " + done);
      return changed.size() == ids.size() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  private Optional<RegisteredDocument> changed(
      DocumentIndex index, String id, UnaryOperator<Disclosure> change) throws IOException {
    Optional<RegisteredDocument> held =
        id.isBlank() ? Optional.empty() : index.registered(new DocumentId(id));
    if (held.isEmpty()) {
      terminal.problem("ID: expected a registered document, got '" + id + "'");
      return Optional.empty();
    }
    try {
      return Optional.of(held.get().disclosed(change.apply(held.get().document().disclosure())));
    } catch (IllegalArgumentException e) {
      terminal.problem("%s: %s".formatted(id, e.getMessage()));
      return Optional.empty();
    }
  }
}
