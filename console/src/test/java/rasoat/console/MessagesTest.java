package rasoat.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rasoat.console.audit.Action;
import rasoat.console.impersonation.AnalysisField;
import rasoat.console.impersonation.Origin;
import rasoat.console.impersonation.RequestKind;
import rasoat.console.impersonation.Standing;
import rasoat.console.impersonation.SuspectReason;
import rasoat.console.impersonation.SuspectState;
import rasoat.console.page.Allowance;
import rasoat.console.page.Column;
import rasoat.console.page.Expected;
import rasoat.console.page.PageStanding;
import rasoat.console.page.Task;
import rasoat.console.review.Decision;
import rasoat.console.review.Outcome;
import rasoat.console.review.Reason;
import rasoat.console.review.ReviewState;
import rasoat.console.source.Condition;
import rasoat.console.source.PastVisit;
import rasoat.console.source.WatchedSource;
import rasoat.model.document.Disclosure;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;
import rasoat.model.page.AllowedPage;
import rasoat.model.page.Harm;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.Tick;
import rasoat.model.post.Platform;

/** The words of the pages: both languages in step, and nothing hard-coded. */
class MessagesTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern USED = Pattern.compile("#\\{([a-zA-Z.]+)");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern FOREIGN_WORDS = Pattern.compile(">[^<]*\\p{L}{2,}[^<]*<");

  private static final Properties VIETNAMESE = read("vi");
  private static final Properties ENGLISH = read("en");

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(ENGLISH.stringPropertyNames()).isEqualTo(VIETNAMESE.stringPropertyNames());
  }

  @Test
  void bothLanguagesTakeTheSameWordsIn() {
    assertThat(places(ENGLISH)).isEqualTo(places(VIETNAMESE));
  }

  @Test
  void everyMessageOfATemplateIsThere() throws IOException {
    assertThat(VIETNAMESE.stringPropertyNames()).containsAll(used());
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void namesEveryConstant(String prefix, List<String> constants) {
    assertThat(VIETNAMESE.stringPropertyNames())
        .containsAll(constants.stream().map(name -> prefix + "." + name).toList());
  }

  static Stream<Arguments> vocabularies() {
    return Map.ofEntries(
            Map.entry("kind", Kind.values()),
            Map.entry("severity", Severity.values()),
            Map.entry("strength", Strength.values()),
            Map.entry("secrecy", SecrecyLevel.values()),
            Map.entry("platform", Platform.values()),
            Map.entry("page.expected", Expected.values()),
            Map.entry("page.column", Column.values()),
            Map.entry("page.standing", PageStanding.values()),
            Map.entry("page.task", Task.Reason.values()),
            Map.entry("page.task.why", Task.Reason.values()),
            Map.entry("page.tick", Tick.values()),
            Map.entry("allowed.reason", AllowedPage.Reason.values()),
            Map.entry("allowed.standing", Allowance.Standing.values()),
            Map.entry("type", Evidence.Type.values()),
            Map.entry("state", Disclosure.State.values()),
            Map.entry("standing", WatchedSource.Standing.values()),
            Map.entry("origin", WatchedSource.Origin.values()),
            Map.entry("condition", Condition.values()),
            Map.entry("concern", Condition.Concern.values()),
            Map.entry("ending", PastVisit.Ending.values()),
            Map.entry("audit.action", Action.values()),
            Map.entry("impersonation.state", SuspectState.values()),
            Map.entry("impersonation.reason", SuspectReason.values()),
            Map.entry("impersonation.standing", Standing.values()),
            Map.entry("impersonation.origin", Origin.Type.values()),
            Map.entry("impersonation.field", AnalysisField.values()),
            Map.entry("sending.kind", RequestKind.values()),
            Map.entry("pageEvidence", PageEvidence.Type.values()),
            Map.entry("harm", Harm.values()),
            Map.entry("tick", Tick.values()),
            Map.entry("review.state", ReviewState.values()),
            Map.entry("review.act", Decision.Act.values()),
            Map.entry("review.reason", Reason.values()),
            Map.entry("review.problem", Outcome.Why.values()))
        .entrySet()
        .stream()
        .map(
            entry ->
                Arguments.of(
                    entry.getKey(), Arrays.stream(entry.getValue()).map(Enum::name).toList()));
  }

  @Test
  void callsKindsSeveritiesAndStrengthsWhatTheModelCallsThem() {
    assertThat(words("kind", Kind.values())).isEqualTo(labels(Kind.values(), Kind::label));
    assertThat(words("severity", Severity.values()))
        .isEqualTo(labels(Severity.values(), Severity::label));
    assertThat(words("strength", Strength.values()))
        .isEqualTo(labels(Strength.values(), Strength::label));
    assertThat(words("secrecy", SecrecyLevel.values()))
        .isEqualTo(labels(SecrecyLevel.values(), SecrecyLevel::label));
  }

  @Test
  void noTemplateHasWordsOfItsOwn() throws IOException {
    for (Path template : templates()) {
      String markup = Files.readString(template).replaceAll("(?s)<pre>.*?</pre>", "");
      assertThat(FOREIGN_WORDS.matcher(markup).results().map(MatchResult::group))
          .as(template.toString())
          .isEmpty();
    }
  }

  private static List<String> words(String prefix, Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(each -> VIETNAMESE.getProperty(prefix + "." + each.name()))
        .toList();
  }

  private static <T> List<String> labels(T[] constants, Function<T, String> label) {
    return Arrays.stream(constants).map(label).toList();
  }

  private static Map<String, Set<String>> places(Properties messages) {
    return messages.stringPropertyNames().stream()
        .collect(
            Collectors.toMap(
                key -> key,
                key ->
                    PLACE
                        .matcher(messages.getProperty(key))
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toSet())));
  }

  private static Set<String> used() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path template : templates()) {
      USED.matcher(Files.readString(template)).results().forEach(use -> used.add(use.group(1)));
    }
    return used;
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      return files.toList();
    }
  }

  private static Properties read(String language) {
    String name = "/messages_" + language + ".properties";
    try (InputStream in = Objects.requireNonNull(MessagesTest.class.getResourceAsStream(name))) {
      Properties messages = new Properties();
      messages.load(new InputStreamReader(in, UTF_8));
      return messages;
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
