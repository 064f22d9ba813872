package rasoat.detector.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * What a worker process does: it answers requests, one after the other, until its program is gone.
 */
public final class Answering {

  static final String DESCRIPTOR_OF_ANSWERS = "/dev/fd/3";
  static final String STANDARD_OUTPUT = "-";

  private static final int LONGEST_REQUEST = 96 << 20;

  /** How a request is answered, always by the same thread. */
  @FunctionalInterface
  public interface Answer {
    byte[] to(byte[] request);
  }

  /** Makes ready whatever is needed, by the thread that will answer. */
  @FunctionalInterface
  public interface Preparation {

    /**
     * Called once.
     *
     * @param arguments those of the command
     */
    Answer with(List<String> arguments) throws IOException;
  }

  private Answering() {}

  /**
   * To be called by the {@code main} of a worker; does not return.
   *
   * @param arguments of that method
   */
  public static void serve(String[] arguments, Preparation preparation) {
    try {
      endWith(Long.parseLong(arguments[1]));
      PrintStream chatter =
          new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
      System.setOut(chatter);
      Desk desk = new Desk(answers(arguments[0]), chatter);
      List<String> own = List.of(arguments).subList(2, arguments.length);
      // Reading and answering are two threads, so that the end of requests is seen in any case.
      ExecutorService thread = Executors.newSingleThreadExecutor();
      thread.execute(() -> desk.open(preparation, own));
      DataInputStream requests =
          new DataInputStream(
              new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16));
      while (true) {
        byte[] request = Message.read(requests, LONGEST_REQUEST);
        thread.execute(() -> desk.answer(request));
      }
    } catch (IOException e) {
      // The program is gone, or speaks otherwise: nobody is left to tell.
    } finally {
      // Not an orderly exit: that would wait for native code.
      Runtime.getRuntime().halt(0);
    }
  }

  /** While native code is busy and the pipe is held open by somebody else, this is what is left. */
  private static void endWith(long program) {
    ProcessHandle.of(program)
        .ifPresentOrElse(
            handle -> handle.onExit().thenRun(() -> Runtime.getRuntime().halt(0)),
            () -> Runtime.getRuntime().halt(0));
  }

  private static DataOutputStream answers(String where) throws IOException {
    OutputStream out =
        where.equals(STANDARD_OUTPUT)
            ? new FileOutputStream(FileDescriptor.out)
            : new FileOutputStream(where);
    return new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
  }
}
