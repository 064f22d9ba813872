package rasoat.detector.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One worker process, from its start to its end; for one thread. Whatever it does but answer, it
 * has ended when the call returns.
 */
final class WorkerProcess implements AutoCloseable {

  private static final int LONGEST_ANSWER = 32 << 20;
  private static final int KILLED = 128;
  private static final Duration TIME_TO_END = Duration.ofSeconds(5);

  private final Process process;
  private final DataOutputStream requests;
  private final DataInputStream answers;
  private final LastWords lastWords;
  private int answered;

  private WorkerProcess(Process process) {
    this.process = process;
    requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    lastWords = LastWords.of(process.getErrorStream());
  }

  /** Starts a process and waits until it is ready. */
  static WorkerProcess start(WorkerCommand command, WorkerLimits limits)
      throws WorkerEndedException {
    WorkerProcess worker;
    try {
      worker = new WorkerProcess(command.process(limits).start());
    } catch (IOException e) {
      throw new WorkerEndedException("it could not be started: " + e.getMessage());
    }
    byte[] said = worker.within(limits.start(), () -> Message.read(worker.answers, LONGEST_ANSWER));
    if (!Arrays.equals(said, Desk.READY)) {
      worker.end();
      throw new WorkerEndedException("it answered before it was asked");
    }
    return worker;
  }

  /** The answer; on any other outcome the process has ended. */
  byte[] ask(byte[] request, Duration limit) throws WorkerEndedException {
    byte[] answer =
        within(
            limit,
            () -> {
              Message.write(request, requests);
              return Message.read(answers, LONGEST_ANSWER);
            });
    answered++;
    return answer;
  }

  /** Words with the process. */
  private interface Exchange {
    byte[] run() throws IOException;
  }

  private byte[] within(Duration limit, Exchange exchange) throws WorkerEndedException {
    CompletableFuture<Void> alarm = new CompletableFuture<>();
    // A process that is killed closes its pipes, and with that the exchange ends.
    CompletableFuture<Void> unused =
        alarm
            .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
            .whenComplete((done, late) -> killIf(late != null));
    try {
      byte[] answer = exchange.run();
      if (alarm.complete(null)) {
        return answer;
      }
    } catch (ProtocolException e) {
      alarm.complete(null);
      end();
      throw new WorkerEndedException("it did not speak the protocol: " + e.getMessage());
    } catch (IOException e) {
      // How it ended tells more.
    }
    boolean inTime = alarm.complete(null);
    String how = howItEnded();
    throw new WorkerEndedException(
        inTime ? how : "it gave no answer within " + limit.toMillis() / 1000.0 + " s");
  }

  private void killIf(boolean late) {
    if (late) {
      process.destroyForcibly();
    }
  }

  private String howItEnded() {
    awaitEnd();
    int exit = process.exitValue();
    String how =
        exit > KILLED
            ? "it was ended by signal " + (exit - KILLED)
            : "it ended with exit code " + exit;
    String said = lastWords.line();
    return said.isEmpty() ? how : how + " (" + said + ")";
  }

  boolean isAlive() {
    return process.isAlive();
  }

  int answered() {
    return answered;
  }

  long pid() {
    return process.pid();
  }

  /** Without requests it ends by itself. */
  @Override
  public void close() {
    try {
      requests.close();
    } catch (IOException e) {
      // It is gone already, with half a request in the pipe.
    }
    awaitEnd();
  }

  private void end() {
    process.destroyForcibly();
    awaitEnd();
  }

  private void awaitEnd() {
    try {
      process.onExit().get(TIME_TO_END.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("waiting for the end of a process does not fail", e);
    }
    process.onExit().join();
  }
}
