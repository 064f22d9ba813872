package rasoat.console.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void hasWordsForEveryFault(String language) {
    ResourceBundle messages = ResourceBundle.getBundle("messages", Locale.of(language));
    List<String> kinds =
        Arrays.stream(AuditFault.class.getPermittedSubclasses())
            .map(kind -> "audit.fault." + kind.getSimpleName())
            .toList();

    assertThat(messages.keySet()).containsAll(kinds);
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 1_000_000})
  void writesNumbersAsTheyAreLookedFor(long number) {
    assertThat(FaultWords.of(new AuditFault.Changed(number)))
        .isEqualTo(new FaultWords("audit.fault.Changed", List.of(Long.toString(number))));
  }
}
