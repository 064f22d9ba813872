package rasoat.model.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import rasoat.model.finding.Kind;

class FindingQueryTest {

  @Test
  void asksForEveryKindUnlessTold() {
    assertThat(FindingQuery.all().kinds()).containsExactlyInAnyOrder(Kind.values());
  }

  @Test
  void saysWhichStretchIsImpossible() {
    assertThatThrownBy(() -> new FindingQuery(Set.of(Kind.LEAK), -1, 0))
        .hasMessage("offset must be 0 or more and limit 1 or more: were -1 and 0");
  }
}
