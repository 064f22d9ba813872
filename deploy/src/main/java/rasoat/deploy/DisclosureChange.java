package rasoat.deploy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rasoat.deploy.registry.DocumentTable;
import rasoat.deploy.terminal.Terminal;
import rasoat.index.DocumentIndex;
import rasoat.index.RegisteredDocument;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;
import rasoat.model.post.Post;

/** Changes who may see documents from a day on, all of them at once. */
final class DisclosureChange {

  @Mixin private final DocumentIds ids = new DocumentIds();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The first day (2025-12-16), Vietnamese time (default: today).")
  private @Nullable LocalDate day;

  /**
   * Changes the disclosure of the documents and shows them; those that cannot be changed are named.
   *
   * @param change throws {@link IllegalArgumentException} for a disclosure it does not apply to
   * @return the exit code
   */
  int make(RaSoat program, BiFunction<Disclosure, LocalDate, Disclosure> change, String done)
      throws IOException {
    LocalDate on = Objects.requireNonNullElseGet(day, () -> LocalDate.now(Post.VIETNAM));
    Wiring wiring = program.wiring();
    Terminal terminal = program.terminal();
    List<RegisteredDocument> changed = new ArrayList<>();
    try (DocumentIndex index = wiring.changeRegistry()) {
      for (String id : ids.all()) {
        changed(index, id, it -> change.apply(it, on), terminal).ifPresent(changed::add);
      }
      index.register(changed);
    }
    DocumentTable.print(changed, terminal);
    terminal.out().println(changed.size() + " of " + ids.all().size() + " " + done);
    wiring.rejudgeIfKept(terminal);
    return changed.size() == ids.all().size() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private static Optional<RegisteredDocument> changed(
      DocumentIndex index, String id, UnaryOperator<Disclosure> change, Terminal terminal)
      throws IOException {
    Optional<RegisteredDocument> held =
        id.isBlank() ? Optional.empty() : index.registered(new DocumentId(id));
    if (held.isEmpty()) {
      DocumentIds.unknown(id, terminal);
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
