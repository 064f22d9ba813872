package rasoat.crawler.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.crawler.custody.Event.Deletion;
import rasoat.crawler.custody.Event.What;
import rasoat.model.finding.FindingId;

class CustodyLogTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameTheLog() {
    file = folder.resolve("custody.jsonl");
  }

  @Test
  void chainsEachRecordToTheHashBefore() throws IOException {
    Logs.with(2, file);

    String post = Event.hashOf(Logs.POST).value();
    String first =
        "{\"number\":1,\"time\":\"2026-11-27T18:30:00Z\",\"what\":\"TAKEN_IN\",\"subject\":\"%s\","
                .formatted(Logs.digest("payload 1"))
            + "\"detail\":\"%s\",\"actor\":\"rasoat 0.1.0\"}".formatted(post);
    String firstHash = Logs.digest("0".repeat(64) + first).value();
    assertThat(Logs.lines(file))
        .hasSize(2)
        .startsWith(
            "{\"previous\":\"%s\",\"record\":%s,\"hash\":\"%s\"}"
                .formatted("0".repeat(64), first, firstHash))
        .last()
        .asString()
        .startsWith("{\"previous\":\"" + firstHash + "\",\"record\":{\"number\":2,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "tr", "vi"})
  void writesTheSameInEveryLanguage(String language) throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(Logs.with(12, file).verify(List.of())).isEqualTo(new Chain.Whole(12));
    } finally {
      Locale.setDefault(before);
    }
    assertThat(Files.readString(file)).contains("\"number\":12,");
  }

  @Test
  void goesOnWhereItWasLeft() throws IOException {
    Logs.with(2, file);
    CustodyLog again = Logs.with(1, file);

    assertThat(again.verify(List.of())).isEqualTo(new Chain.Whole(3));
    assertThat(again.head()).map(Head::number).contains(3L);
  }

  @Test
  void isWholeAndWithoutAHeadWhenItIsNew() throws IOException {
    CustodyLog log = Logs.open(file);

    assertThat(log.head()).isEmpty();
    assertThat(log.verify(List.of())).isEqualTo(new Chain.Whole(0));
  }

  @Test
  void tellsNothingOfAPostButItsHash() throws IOException {
    CustodyLog log = Logs.open(file);
    log.append(Event.takenIn(Logs.digest("Công văn mật"), Logs.POST));
    log.append(Event.flagged(Logs.POST, new FindingId("00ff00ff00ff00ff")));
    log.append(Event.deleted(Logs.digest("Công văn mật"), Deletion.STATE_SECRET));

    assertThat(Files.readString(file)).contains("\"detail\":\"state-secret\"");
    assertThat(Files.readString(file)).doesNotContain("anhai_tin", "mật", "TELEGRAM");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Công văn", "a b", "Ă", "a\"", "a\n", "1849/UBND-VHXH"})
  void takesNoWordsAsDetail(String words) {
    assertThatThrownBy(() -> new Event(What.TAKEN_IN, Logs.digest(""), words))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rasoat \"1\"", "rà soát", "a\nb"})
  void refusesAnActorThatIsNoProgram(String actor) throws IOException {
    CustodyLog log = CustodyLog.open(file, Logs.CLOCK, actor);

    assertThatThrownBy(() -> log.append(Logs.event(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void letsOneWriteAtATime() throws Exception {
    List<Callable<Head>> writes =
        IntStream.range(0, 40)
            .mapToObj(number -> (Callable<Head>) () -> Logs.open(file).append(Logs.event(number)))
            .toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      threads.invokeAll(writes);
    }

    assertThat(Logs.open(file).verify(List.of())).isEqualTo(new Chain.Whole(40));
  }

  @Test
  void cutsOffATornLineAndSaysSo() throws IOException {
    Logs.with(2, file);
    byte[] whole = Files.readAllBytes(file);
    Logs.open(file).append(Logs.event(3));
    byte[] longer = Files.readAllBytes(file);

    for (int length = whole.length + 1; length < longer.length - 1; length += 7) {
      Files.write(file, Arrays.copyOf(longer, length));
      CustodyLog healed = Logs.open(file);

      assertThat(healed.verify(List.of())).isEqualTo(new Chain.Whole(3));
      assertThat(Logs.events(healed).getLast().detail())
          .isEqualTo("cut-%d-bytes".formatted(length - whole.length));
    }
  }

  @Test
  void keepsALineThatLacksItsEndOnlyAndSaysSo() throws IOException {
    Logs.with(2, file);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 1));

    CustodyLog healed = Logs.open(file);

    assertThat(healed.verify(List.of())).isEqualTo(new Chain.Whole(3));
    assertThat(Logs.events(healed)).startsWith(Logs.event(1), Logs.event(2));
    assertThat(Logs.events(healed).getLast().detail()).startsWith("kept-");
  }

  @Test
  void cutsOffZerosThatACrashLeft() throws IOException {
    Logs.with(2, file);
    Files.write(file, new byte[4000], StandardOpenOption.APPEND);

    CustodyLog log = Logs.open(file);

    assertThat(log.verify(List.of())).isEqualTo(new Chain.Whole(3));
    assertThat(Logs.events(log).getLast().detail()).isEqualTo("cut-4000-bytes");
  }

  @Test
  void healsWhenItIsWrittenToNotOnlyWhenItIsOpened() throws IOException {
    CustodyLog log = Logs.with(2, file);
    Files.writeString(file, "{\"previous\":\"00", StandardOpenOption.APPEND);

    assertThat(log.verify(List.of())).isInstanceOf(Chain.Broken.class);
    log.append(Logs.event(3));

    assertThat(log.verify(List.of())).isEqualTo(new Chain.Whole(4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "notes\n", "notes\nof mine", "{\"id\": 1}\n", "\n\n", "\n"})
  void leavesAFileAloneThatIsNoLog(String content) throws IOException {
    Files.writeString(file, content);

    assertThatThrownBy(() -> Logs.open(file))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("expected a custody log");
    assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(content);
  }

  @Test
  void refusesALogWithoutLineEnds() throws IOException {
    Files.writeString(file, "{\"previous\":\"" + "0".repeat(20_000));

    assertThatThrownBy(() -> Logs.open(file)).hasMessageStartingWith("expected a custody log");
  }
}
