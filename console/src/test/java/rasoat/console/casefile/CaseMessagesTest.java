package rasoat.console.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rasoat.console.handover.Decision;
import rasoat.console.handover.ExportKind;
import rasoat.console.handover.Handover;

/** The words of cases: none of the program's own names gets on to a page. */
class CaseMessagesTest {

  @ParameterizedTest
  @MethodSource("vocabularies")
  void namesEveryConstant(String prefix, List<String> constants) throws IOException {
    assertThat(vietnamese().stringPropertyNames())
        .containsAll(constants.stream().map(name -> prefix + "." + name).toList());
  }

  static Stream<Arguments> vocabularies() {
    return Stream.of(
        of("case.field", CaseField.values()),
        Arguments.of("case.field", Differences.OTHERS),
        of("case.tier", Tier.values()),
        of("case.matter", Matter.values()),
        of("case.progress", Progress.values()),
        of("case.outcome", Outcome.values()),
        of("case.contact", ContactKind.values()),
        of("case.channel", Channel.values()),
        of("case.draft", DraftKind.values()),
        of("case.event", CaseEvent.Type.values()),
        of("case.refused", Refusal.values()),
        of("case.clock", Clock.Duty.values()),
        Arguments.of("case.clock", left()),
        of("handover.kind", ExportKind.values()),
        of("handover.state", Handover.State.values()),
        of("handover.not", Decision.Hindrance.values()));
  }

  private static List<String> left() {
    return Arrays.stream(Clock.State.values())
        .flatMap(state -> Stream.of("minutes", "hours", "days").map(unit -> state + "." + unit))
        .toList();
  }

  private static Arguments of(String prefix, Enum<?>[] constants) {
    return Arguments.of(prefix, Arrays.stream(constants).map(Enum::name).toList());
  }

  private static Properties vietnamese() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            CaseMessagesTest.class.getResourceAsStream("/messages_vi.properties"))) {
      Properties messages = new Properties();
      messages.load(new InputStreamReader(in, UTF_8));
      return messages;
    }
  }
}
