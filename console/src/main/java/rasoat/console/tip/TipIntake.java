package rasoat.console.tip;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.console.ConsoleSettings;
import rasoat.model.post.Post;

/** Takes tips into the inbox of the crawler, whoever brings them. */
public final class TipIntake {

  private static final Logger LOG = LoggerFactory.getLogger(TipIntake.class);

  private final Optional<TipFolder> folder;
  private final InstantSource clock;
  private final RandomGenerator random;

  public TipIntake(ConsoleSettings settings, InstantSource clock, RandomGenerator random) {
    this.folder = settings.tips().map(Path::toAbsolutePath).map(TipFolder::new);
    this.clock = clock;
    this.random = random;
  }

  /** What became of a tip. */
  public sealed interface Answer {}

  /** It was laid into the inbox under that number. */
  public record Taken(String number) implements Answer {}

  /** Something of it must change. */
  public record Refused(List<TipProblem> problems) implements Answer {}

  /** There is no inbox. */
  public record Closed() implements Answer {}

  /** It could not be written; nothing of it is kept. */
  public record Failed() implements Answer {}

  /** Whether there is an inbox that takes tips. */
  boolean isOpen() {
    return folder.isPresent();
  }

  /** An address and words, in the fields of the form. */
  public Answer take(Map<String, String> fields) {
    return take(TipForm.of(fields), List.of());
  }

  Answer take(TipForm form, List<TipFile> files) {
    if (folder.isEmpty()) {
      return new Closed();
    }
    Instant now = clock.instant();
    List<TipProblem> problems = TipCheck.of(form, files, LocalDate.ofInstant(now, Post.VIETNAM));
    return problems.isEmpty()
        ? lay(folder.get(), TipNumber.next(now, random), form, files)
        : new Refused(problems);
  }

  private static Answer lay(TipFolder folder, TipNumber number, TipForm form, List<TipFile> files) {
    try {
      folder.take(number, form, files);
      return new Taken(number.value());
    } catch (IOException e) {
      LOG.error("tip could not be laid into the inbox: {}", reason(e));
      return new Failed();
    }
  }

  /** Without the path: it may contain the name of a file, which may name people. */
  private static String reason(IOException e) {
    return e instanceof FileSystemException failure
        ? "%s, %s".formatted(failure.getClass().getSimpleName(), failure.getReason())
        : String.valueOf(e.getMessage());
  }
}
