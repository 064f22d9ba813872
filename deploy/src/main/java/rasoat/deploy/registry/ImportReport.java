package rasoat.deploy.registry;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasoat.index.RegisteredDocument;
import rasoat.index.bulk.ImportListener;
import rasoat.index.bulk.ImportOutcome;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of JSON Lines that says what came of every file, or of every document in it. A line is
 * written when what it says is durable; keys are never left out, what does not apply is null.
 */
public final class ImportReport implements ImportListener, Closeable {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  /**
   * One line.
   *
   * @param outcome {@code added}, {@code replaced}, {@code already-there} or {@code refused}
   */
  record Line(String file, String outcome, @Nullable String document, @Nullable String reason) {

    static Line of(ImportOutcome outcome) {
      String file = outcome.file().toString();
      return switch (outcome) {
        case ImportOutcome.Added added -> new Line(file, "added", id(added.document()), null);
        case ImportOutcome.Replaced now -> new Line(file, "replaced", id(now.document()), null);
        case ImportOutcome.AlreadyThere there -> new Line(file, "already-there", null, null);
        case ImportOutcome.Refused refused -> new Line(file, "refused", null, refused.reason());
      };
    }

    private static String id(RegisteredDocument registered) {
      return registered.document().id().value();
    }
  }

  private final BufferedWriter writer;

  private ImportReport(BufferedWriter writer) {
    this.writer = writer;
  }

  /** Begins a report in the place of an older one. */
  public static ImportReport into(Path file) throws IOException {
    return new ImportReport(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
  }

  @Override
  public void read(Path file) {}

  @Override
  public void settled(List<ImportOutcome> outcomes) throws IOException {
    for (ImportOutcome outcome : outcomes) {
      writer.append(JSON.writeValueAsString(Line.of(outcome))).append('\n');
    }
    writer.flush();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
