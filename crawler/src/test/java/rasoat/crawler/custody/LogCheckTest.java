package rasoat.crawler.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.crawler.custody.Check.Verdict;
import rasoat.crawler.custody.TestAuthority.Mood;

class LogCheckTest {

  @TempDir private Path folder;
  private Case made;

  @BeforeEach
  void stampALog() throws IOException {
    made = Case.in(folder);
    made.stamp();
  }

  private List<Check> check() throws IOException {
    return LogCheck.of(made.log, made.authority.roots());
  }

  @Test
  void findsALogGood() throws IOException {
    assertThat(check())
        .extracting(Check::verdict, Check::reason)
        .containsExactly(
            tuple(Verdict.OK, "6 lines"), tuple(Verdict.OK, "2026-11-28T01:30:01+07:00"));
  }

  @Test
  void saysWhichStampsStillWait() throws IOException {
    made.log.append(Logs.event(7));
    made.authority.in(Mood.UNREACHABLE);
    made.stamp();

    assertThat(check().getLast().verdict()).isEqualTo(Verdict.ABSENT);
  }

  @Test
  void missesLinesThatWereStamped() throws IOException {
    Path file = folder.resolve("custody.jsonl");
    Files.writeString(file, String.join("\n", Logs.lines(file).subList(0, 3)) + "\n");

    assertThat(check().getFirst())
        .isEqualTo(Check.failed("chain", "line 4: expected lines up to 5, got the end of the log"));
  }

  @Test
  void trustsNoStampOfAnotherAuthority() throws IOException {
    assertThat(LogCheck.of(made.log, new TestAuthority().roots()).getLast().verdict())
        .isEqualTo(Verdict.FAILED);
  }

  @Test
  void tellsAStampUnderTheNameOfAnotherLine() throws IOException {
    Path stamps = folder.resolve("timestamps");
    String other = new StampName(LocalDate.EPOCH, made.log.head().orElseThrow()).toString();
    for (String extension : new String[] {StampName.QUESTION, StampName.ANSWER}) {
      Files.copy(
          stamps.resolve(Stamps.of(made.log).answered().getFirst() + extension),
          stamps.resolve(other + extension));
    }

    assertThat(check())
        .anySatisfy(
            one -> {
              assertThat(one.what()).isEqualTo("time-stamp " + other);
              assertThat(one.reason()).startsWith("expected a request for the head");
            });
  }
}
