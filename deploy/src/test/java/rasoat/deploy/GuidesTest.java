package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every command that a guide has is one, with options that it has; every file it links is there.
 */
class GuidesTest {

  /** In a span of code, or in a line of its own, as an argument of another program too. */
  private static final Pattern COMMAND =
      Pattern.compile("(?:`|^ {4}(?:.* )?)(?:rasoat|rasoat-1) ([^`\\n]+)", Pattern.MULTILINE);

  private static final Pattern GLOBAL = Pattern.compile("--(?:home|config|registry) \\S+ ?");
  private static final Pattern WORD = Pattern.compile("[a-z][a-z-]*");
  private static final Pattern OPTION = Pattern.compile("(?<= )--[a-z-]+");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

  @ParameterizedTest
  @ValueSource(strings = {"guides/operating.md", "containers/README.md"})
  void namesCommandsAndOptionsThatAreThere(String guide) throws IOException {
    List<String> commands =
        COMMAND.matcher(Files.readString(Path.of(guide))).results().map(this::call).toList();

    assertThat(commands).hasSizeGreaterThan(1);
    for (String command : commands) {
      String help = help(command);
      assertThat(OPTION.matcher(" " + command).results().map(MatchResult::group))
          .as(command)
          .allSatisfy(option -> assertThat(help).contains(option));
    }
  }

  private String call(MatchResult found) {
    return GLOBAL.matcher(found.group(1)).replaceAll("").replaceFirst(" #.*", "").strip();
  }

  /** Of the command that the first words name, every one of which must be a command. */
  private static String help(String command) {
    List<String> path = new ArrayList<>();
    for (String word : command.split(" ")) {
      if (!WORD.matcher(word).matches()) {
        break;
      }
      path.add(word);
    }
    assertThat(path).as(command).isNotEmpty();
    path.add("--help");
    Call call = Call.plain(new QuietJudges(), path.toArray(String[]::new));
    assertThat(call.exit()).as(command + ": " + call.err()).isZero();
    return call.out();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "guides/operating.md",
        "guides/developing.md",
        "guides/threats.md",
        "containers/README.md",
        "README.md"
      })
  void linksFilesThatAreThere(String guide) throws IOException {
    Path file = Path.of(guide);

    assertThat(LINK.matcher(Files.readString(file)).results().map(link -> link.group(1)))
        .allSatisfy(
            link -> assertThat(file.toAbsolutePath().resolveSibling(link).normalize()).exists());
  }
}
