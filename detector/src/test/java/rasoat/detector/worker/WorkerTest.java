package rasoat.detector.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, which do what they are told: {@link OddWorker}. */
@DisabledOnOs(OS.WINDOWS)
class WorkerTest {

  @TempDir private Path folder;

  @AfterEach
  void leavesNoProcessBehind() throws IOException {
    assertThat(living()).isEmpty();
  }

  @Test
  void answersOneRequestAfterTheOther() throws Exception {
    Crew crew = crew();
    try (Worker worker = crew.open()) {
      assertThat(ask(worker, "xin chào")).isEqualTo("xin chào");
      assertThat(ask(worker, "")).isEmpty();
    }
    assertThat(crew.started()).isEqualTo(1);
  }

  @Test
  void startsNothingBeforeTheFirstRequest() {
    Crew crew = crew();
    crew.open().close();

    assertThat(crew.started()).isZero();
  }

  @Test
  void isReplacedWhenItDiedBetweenRequests() throws Exception {
    try (Worker worker = crew().open()) {
      String first = ask(worker, "pid");
      ProcessHandle process = ProcessHandle.of(Long.parseLong(first)).orElseThrow();
      process.destroyForcibly();
      process.onExit().join();

      assertThat(ask(worker, "pid")).isNotEqualTo(first);
    }
  }

  @Test
  void triesOnceMoreWhatEndedAWorker() throws Exception {
    Crew crew = crew();
    try (Worker worker = crew.open()) {
      assertThat(ask(worker, "die the first time")).isEqualTo("die the first time");
    }
    assertThat(crew.started()).isEqualTo(2);
  }

  @Test
  void refusesWhatEndsTwoWorkersAndGoesOn() throws Exception {
    Crew crew = crew();
    try (Worker worker = crew.open()) {
      assertThatThrownBy(() -> ask(worker, "die"))
          .isInstanceOf(UnansweredException.class)
          .hasMessage("it ended with exit code 7 (what it said last)");
      assertThat(ask(worker, "next")).isEqualTo("next");
    }
    assertThat(crew.started()).isEqualTo(3);
  }

  @Test
  void namesTheSignalThatEndedIt() throws Exception {
    try (Worker worker = crew().open()) {
      assertThatThrownBy(() -> ask(worker, "be killed"))
          .isInstanceOf(UnansweredException.class)
          .hasMessageStartingWith("it was ended by signal 9");
    }
  }

  @Test
  void isEndedWhenItHangs() throws Exception {
    try (Worker worker = crew(WorkerLimits.USUAL.answeringWithin(Duration.ofMillis(300))).open()) {
      assertThatThrownBy(() -> ask(worker, "hang"))
          .isInstanceOf(UnansweredException.class)
          .hasMessage("it gave no answer within 0.3 s");
      assertThat(living()).isEmpty();
    }
  }

  @Test
  void isEndedByAnErrorThatIsNoAnswer() throws Exception {
    try (Worker worker = crew().open()) {
      assertThatThrownBy(() -> ask(worker, "throw"))
          .isInstanceOf(UnansweredException.class)
          .hasMessageContaining("exit code 1")
          .hasMessageContaining("a bug");
    }
  }

  @Test
  void isEndedWhenItSpeaksOutOfTurn() throws Exception {
    try (Worker worker = crew().open()) {
      assertThatThrownBy(() -> ask(worker, "garbage"))
          .isInstanceOf(UnansweredException.class)
          .hasMessage(
              "it did not speak the protocol: expected a message, got bytes that start with"
                  + " 6e6f206d");
    }
  }

  @Test
  void mayHaveLibrariesThatWriteToTheStandardOutput() throws Exception {
    Crew crew = crew();
    try (Worker worker = crew.open()) {
      assertThat(ask(worker, "chatter")).isEqualTo("chatter");
      assertThat(ask(worker, "next")).isEqualTo("next");
    }
    assertThat(crew.started()).isEqualTo(1);
  }

  @Test
  void isReplacedAfterSomeAnswers() throws Exception {
    Crew crew = crew(WorkerLimits.USUAL.replacedAfter(2));
    try (Worker worker = crew.open()) {
      List<String> answers =
          List.of(ask(worker, "pid"), ask(worker, "pid"), ask(worker, "pid"), ask(worker, "pid"));
      assertThat(answers.get(0)).isEqualTo(answers.get(1)).isNotEqualTo(answers.get(2));
      assertThat(answers.get(2)).isEqualTo(answers.get(3));
    }
    assertThat(crew.started()).isEqualTo(2);
  }

  @Test
  void isReplacedWhenItHasGrownTooLarge() throws Exception {
    WorkerLimits usual = WorkerLimits.USUAL;
    int tiny = 1;
    Crew crew = crew(new WorkerLimits(usual.start(), usual.answer(), 64, tiny, 0, usual.answers()));
    try (Worker worker = crew.open()) {
      ask(worker, "one");
      ask(worker, "two");
    }
    // Elsewhere its size is not known.
    assertThat(crew.started()).isEqualTo(OS.current() == OS.LINUX ? 2 : 1);
  }

  @Test
  void cannotBeHadWithoutJava() {
    WorkerCommand command =
        new WorkerCommand(folder.resolve("no-java"), ".", OddWorker.class.getName(), List.of());
    Worker worker = new Crew(command, WorkerLimits.USUAL, new byte[0]).open();

    assertThatThrownBy(() -> ask(worker, "hello"))
        .isInstanceOf(WorkersUnavailableException.class)
        .hasMessageStartingWith("expected worker processes that read pictures, got 5 in a row")
        .hasMessageContaining("no-java");
  }

  @Test
  void isTriedToBeStartedFiveTimesAndNeverAgain() throws IOException {
    Crew crew = crew(WorkerLimits.USUAL, "unfit");
    for (String request : List.of("one", "two")) {
      assertThatThrownBy(() -> ask(crew.open(), request))
          .isInstanceOf(WorkersUnavailableException.class)
          .hasMessageContaining("expected a library, got none");
    }
    assertThat(started()).hasSize(5);
  }

  @Test
  void isNoUseWhenItCannotAnswerTheTrialEither() throws IOException {
    Crew crew = crew(WorkerLimits.USUAL, "mortal");
    Worker worker = crew.open();
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> ask(worker, "any")).isInstanceOf(UnansweredException.class);
    }

    assertThatThrownBy(() -> ask(worker, "any"))
        .isInstanceOf(WorkersUnavailableException.class)
        .hasMessageContaining("what it said last");
    assertThat(started()).hasSize(11);
  }

  @Test
  void goesOnAfterAnyNumberOfDeadlyRequestsAsLongAsItAnswersTheTrial() throws Exception {
    try (Worker worker = crew().open()) {
      for (int i = 0; i < 8; i++) {
        assertThatThrownBy(() -> ask(worker, "die")).isInstanceOf(UnansweredException.class);
      }
      assertThat(ask(worker, "next")).isEqualTo("next");
    }
  }

  @Test
  void endsWithAProgramThatIsKilled() throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                AbandonedProgram.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String pid = program.inputReader(UTF_8).readLine();
    ProcessHandle worker = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();

    program.destroyForcibly().waitFor();

    // Without an end this never returns.
    worker.onExit().join();
    assertThat(worker.isAlive()).isFalse();
  }

  private Crew crew() {
    return crew(WorkerLimits.USUAL);
  }

  private Crew crew(WorkerLimits limits, String... nature) {
    String[] arguments =
        Stream.concat(Stream.of(folder.toString()), Stream.of(nature)).toArray(String[]::new);
    return new Crew(Commands.of(OddWorker.class, arguments), limits, "trial".getBytes(UTF_8));
  }

  private static String ask(Worker worker, String request) throws UnansweredException {
    return new String(worker.ask(request.getBytes(UTF_8)), UTF_8);
  }

  private List<Long> started() throws IOException {
    try (Stream<Path> pids = Files.list(folder)) {
      return pids.map(file -> Long.parseLong(file.getFileName().toString())).toList();
    }
  }

  private List<Long> living() throws IOException {
    return started().stream().filter(pid -> ProcessHandle.of(pid).isPresent()).toList();
  }
}
