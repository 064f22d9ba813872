package rasoat.model.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rasoat.model.finding.FindingId;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;
import rasoat.model.post.Sha256;

/** What every {@link FindingStore} keeps to. */
public abstract class FindingStoreContract {

  /** An empty store. */
  protected abstract FindingStore emptyStore() throws IOException;

  @Test
  void givesBackAFindingWithEverythingThatWasKept() throws IOException {
    FindingStore store = emptyStore();
    KeptFinding kept = TestFindings.rich("p-1");

    store.keep(kept);

    assertThat(store.find(kept.id())).contains(kept);
    assertThat(store.list(FindingQuery.all())).containsExactly(kept);
  }

  @Test
  void givesBackAFindingOfWhichHardlyAnythingIsKnown() throws IOException {
    FindingStore store = emptyStore();
    KeptFinding kept = TestFindings.plain("p-1", Kind.NONE, Severity.LOW, 0);

    store.keep(kept);

    assertThat(store.find(kept.id())).contains(kept);
  }

  @Test
  void keepsTheIdOfTheFindingAsItWasJudged() throws IOException {
    FindingStore store = emptyStore();
    KeptFinding plain = TestFindings.plain("p-1", Kind.NONE, Severity.LOW, 0);
    FindingId judged = new FindingId("0123456789abcdef");

    store.keep(new KeptFinding(judged, plain.finding(), List.of()));

    assertThat(store.find(judged)).map(KeptFinding::id).contains(judged);
    assertThat(store.find(plain.id())).isEmpty();
  }

  @Test
  void replacesAnEarlierJudgementOfTheSamePost() throws IOException {
    FindingStore store = emptyStore();
    KeptFinding first = TestFindings.rich("p-1");
    KeptFinding second =
        new KeptFinding(
            first.id(),
            TestFindings.plain("p-1", Kind.PUBLIC_COPY, Severity.LOW, 0).finding(),
            List.of());

    store.keep(first);
    store.keep(second);
    store.keep(second);

    assertThat(store.list(FindingQuery.all())).containsExactly(second);
    assertThat(store.isShown(TestFindings.PICTURE)).isFalse();
  }

  @Test
  void findsNothingUnderAnIdItDoesNotKnow() throws IOException {
    assertThat(emptyStore().find(new FindingId("0123456789abcdef"))).isEmpty();
  }

  @Test
  void listsFlaggedFirstThenTheMostSevereThenTheNewest() throws IOException {
    FindingStore store = emptyStore();
    store.keep(TestFindings.plain("unflagged", Kind.NONE, Severity.CRITICAL, 9));
    store.keep(TestFindings.plain("mention", Kind.MENTION, Severity.LOW, 9));
    store.keep(TestFindings.plain("high, old", Kind.LEAK, Severity.HIGH, 1));
    store.keep(TestFindings.plain("high, new", Kind.SUSPECTED, Severity.HIGH, 2));
    store.keep(TestFindings.plain("critical", Kind.LEAK, Severity.CRITICAL, 0));
    store.keep(TestFindings.plain("medium", Kind.ALTERED, Severity.MEDIUM, 8));

    assertThat(store.list(FindingQuery.all()))
        .extracting(kept -> kept.finding().post().id())
        .containsExactly("critical", "high, new", "high, old", "medium", "unflagged", "mention");
  }

  @Test
  void listsOnlyTheKindsAskedForAndOnlyThatStretch() throws IOException {
    FindingStore store = emptyStore();
    store.keep(TestFindings.plain("a", Kind.LEAK, Severity.HIGH, 3));
    store.keep(TestFindings.plain("b", Kind.ALTERED, Severity.HIGH, 2));
    store.keep(TestFindings.plain("c", Kind.LEAK, Severity.HIGH, 1));
    store.keep(TestFindings.plain("d", Kind.LEAK, Severity.HIGH, 0));

    List<KeptFinding> list = store.list(new FindingQuery(Set.of(Kind.LEAK), 1, 1));

    assertThat(list).extracting(kept -> kept.finding().post().id()).containsExactly("c");
    assertThat(store.list(new FindingQuery(Set.of(), 0, 9))).isEmpty();
  }

  @Test
  void countsEveryKindAndTheCountsAddUp() throws IOException {
    FindingStore store = emptyStore();
    store.keep(TestFindings.plain("a", Kind.LEAK, Severity.HIGH, 0));
    store.keep(TestFindings.plain("b", Kind.NONE, Severity.LOW, 0));
    store.keep(TestFindings.plain("c", Kind.NONE, Severity.LOW, 0));

    Map<Kind, Long> counts = store.counts();

    assertThat(counts).containsOnlyKeys(Kind.values());
    assertThat(counts).containsEntry(Kind.LEAK, 1L).containsEntry(Kind.NONE, 2L);
    assertThat(counts.values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(store.list(FindingQuery.all()).size());
  }

  @Test
  void knowsWhichPicturesAreShown() throws IOException {
    FindingStore store = emptyStore();
    store.keep(TestFindings.rich("p-1"));

    assertThat(store.isShown(TestFindings.PICTURE)).isTrue();
    assertThat(store.isShown(Sha256.of(new byte[] {1}))).isFalse();
  }
}
