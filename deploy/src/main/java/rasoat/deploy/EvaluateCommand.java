package rasoat.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rasoat.crawler.imported.PostReader;
import rasoat.deploy.evaluate.Evaluation;
import rasoat.deploy.evaluate.EvaluationPage;
import rasoat.deploy.evaluate.EvaluationTables;
import rasoat.deploy.evaluate.LabelledFiles;
import rasoat.deploy.terminal.Terminal;
import rasoat.deploy.terminal.TextTable;
import rasoat.model.post.CapturedImage;

/** {@code rasoat evaluate}. */
@Command(
    name = "evaluate",
    description =
        "Measures results against what the posts really show: findings, numbers, marks, and whether"
            + " scores mean what they say.")
final class EvaluateCommand implements Callable<Integer> {

  private final RaSoat program;

  @Spec private CommandSpec spec;

  @Option(
      names = "--truth",
      required = true,
      paramLabel = "FILE",
      description = "What each post shows: {\"id\": ..., \"truth\": {...}}, one a line.")
  private Path truth;

  @Option(
      names = "--results",
      required = true,
      paramLabel = "FILE",
      description = "What 'rasoat scan --out FILE' wrote.")
  private Path results;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write a page with the figures and every finding and every post that failed.")
  private @Nullable Path html;

  @Option(
      names = "--images",
      paramLabel = "INPUT",
      description = "The input that was scanned: its pictures are shown on the page.")
  private @Nullable Path images;

  @Option(
      names = "--readable",
      description = "Leave out posts whose documents a person could not read.")
  private boolean readable;

  EvaluateCommand(RaSoat program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, List<CapturedImage>> pictures = images == null ? Map.of() : pictures(images);
    Evaluation all = LabelledFiles.read(truth, results);
    Evaluation evaluation = readable ? all.readable() : all;
    Terminal terminal = program.terminal();
    EvaluationTables tables = EvaluationTables.of(evaluation);
    for (List<List<String>> table : tables.all()) {
      TextTable.of(table).keepWhole(table.getFirst().toArray(String[]::new)).print(terminal);
      terminal.out().println();
    }
    if (html != null) {
      Files.writeString(
          html, new EvaluationPage(evaluation, pictures).html(), StandardCharsets.UTF_8);
      terminal.out().println("Page: " + html);
    }
    evaluation.errors().forEach(terminal::problem);
    return evaluation.errors().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private Map<String, List<CapturedImage>> pictures(Path input) throws IOException {
    Optional<PostReader> reader = PostReader.of(input);
    if (reader.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--images: expected an input as 'scan' takes it, got " + input);
    }
    Map<String, List<CapturedImage>> pictures = new HashMap<>();
    reader.get().read(post -> pictures.put(post.id(), post.images()), problem -> {});
    return pictures;
  }
}
