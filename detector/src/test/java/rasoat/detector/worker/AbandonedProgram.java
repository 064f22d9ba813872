package rasoat.detector.worker;

import java.nio.file.Path;

/** A program whose worker never answers. Says who the worker is before it asks. */
public final class AbandonedProgram {

  private AbandonedProgram() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    WorkerCommand command = Commands.of(OddWorker.class, folder.toString());
    WorkerProcess worker = WorkerProcess.start(command, WorkerLimits.USUAL);
    System.out.println(worker.pid());
    worker.ask(
        "hang".getBytes(java.nio.charset.StandardCharsets.UTF_8), WorkerLimits.USUAL.start());
  }
}
