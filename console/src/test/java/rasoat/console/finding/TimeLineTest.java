package rasoat.console.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.document.Disclosure;
import rasoat.model.document.Disclosure.State;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;

class TimeLineTest {

  private static final LocalDate RELEASE = LocalDate.of(2026, 6, 1);
  private static final Disclosure EMBARGO =
      Disclosure.always(State.INTERNAL).thenFrom(RELEASE, State.PUBLIC);

  @ParameterizedTest
  @CsvSource({
    "2026-05-20, time.release.before, 12",
    "2026-06-01, time.release.same,   0",
    "2026-06-11, time.release.after,  10",
  })
  void saysHowThePostStandsToTheRelease(LocalDate posted, String key, long days) {
    assertThat(line(EMBARGO, posted).sayings().getFirst())
        .isEqualTo(new TimeLine.Saying(key, days, "01/06/2026"));
  }

  @Test
  void saysWhenNoReleaseIsPlannedOrAllWasPublic() {
    LocalDate day = LocalDate.of(2026, 5, 20);

    assertThat(line(Disclosure.always(State.INTERNAL), day).sayings().getFirst().key())
        .isEqualTo("time.never");
    assertThat(line(Disclosure.always(State.PUBLIC), day).sayings().getFirst().key())
        .isEqualTo("time.always");
    assertThat(
            line(EMBARGO.thenFrom(RELEASE.plusDays(5), State.INTERNAL), RELEASE.plusDays(9))
                .sayings()
                .getFirst()
                .key())
        .as("taken back")
        .isEqualTo("time.never");
  }

  @Test
  void fillsTheLineWithItsStretchesAndKeepsTheOrderOfDays() {
    TimeLine line = line(EMBARGO, LocalDate.of(2026, 5, 20));

    assertThat(line.stretches())
        .extracting(TimeLine.Stretch::state)
        .containsExactly(State.INTERNAL, State.PUBLIC);
    assertThat(line.stretches().stream().mapToInt(TimeLine.Stretch::width).sum())
        .isEqualTo(TimeLine.WIDTH);
    assertThat(line.issued().orElseThrow()).isBetween(1, line.posted() - 1);
    assertThat(line.posted()).isBetween(1, line.stretches().getLast().from() - 1);
    assertThat(line.stretches().getLast().from()).isLessThan(TimeLine.WIDTH);
  }

  private static TimeLine line(Disclosure disclosure, LocalDate posted) {
    return TimeLine.of(
        new OfficialDocument(
            new DocumentId("d-1"),
            null,
            "UBND",
            LocalDate.of(2026, 1, 5),
            "",
            "",
            "",
            SecrecyLevel.NONE,
            disclosure,
            ""),
        new Post(
            "p-1",
            Platform.WEB,
            "",
            "",
            posted.atTime(LocalTime.NOON).atZone(Post.VIETNAM).toInstant(),
            List.of()));
  }
}
