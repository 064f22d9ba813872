package rasoat.crawler.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import rasoat.crawler.source.VisitOutcome;
import rasoat.crawler.source.VisitOutcome.Completed;
import rasoat.crawler.source.VisitOutcome.Failed;

class HintsTest extends OpenedStore {

  private static final String SOURCE = "facebook/1045";

  @Test
  void remembersEachHintOnceWithItsLastTime() throws IOException {
    store.hints().add(SOURCE, "1");
    store.hints().add(SOURCE, "");
    later();
    store.hints().add(SOURCE, "1");
    reopen();

    assertThat(store.hints().waiting())
        .containsExactly(
            new Hint(SOURCE, "", clock.instant().minusSeconds(1)),
            new Hint(SOURCE, "1", clock.instant()));
  }

  @Test
  void areAnsweredByACompletedVisitThatBeganAfterThem() throws IOException {
    store.hints().add(SOURCE, "before");
    store.hints().add("another", "before");
    later();
    visit(new Completed(), "during");

    assertThat(store.hints().waiting())
        .extracting(hint -> hint.source() + " " + hint.post())
        .containsExactly("another before", SOURCE + " during");
  }

  @Test
  void stayWhenTheVisitFailed() throws IOException {
    store.hints().add(SOURCE, "before");
    later();
    visit(new Failed("status 503"), "during");

    assertThat(store.hints().waiting()).hasSize(2);
  }

  private void visit(VisitOutcome outcome, String hintDuring) throws IOException {
    store.sources().beginVisit(SOURCE);
    later();
    store.hints().add(SOURCE, hintDuring);
    store.sources().endVisit(SOURCE, outcome, VisitCounts.NONE, clock.instant());
  }

  private void later() {
    clock.forward(Duration.ofSeconds(1));
  }
}
