package rasoat.detector.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where requests are answered, by one thread. An error that is not answered ends the process. */
final class Desk {

  /** What a worker says when it is ready. */
  static final byte[] READY = {'r', 'e', 'a', 'd', 'y'};

  private final DataOutputStream out;
  private final PrintStream chatter;
  private Answering.@Nullable Answer answer;

  Desk(DataOutputStream out, PrintStream chatter) {
    this.out = out;
    this.chatter = chatter;
  }

  void open(Answering.Preparation preparation, List<String> arguments) {
    orEnd(
        () -> {
          answer = preparation.with(arguments);
          Message.write(READY, out);
        });
  }

  void answer(byte[] request) {
    orEnd(
        () -> {
          if (answer == null) {
            throw new IllegalStateException("asked before it was ready");
          }
          Message.write(answer.to(request), out);
        });
  }

  /** A step that may fail. */
  private interface Step {
    void take() throws IOException;
  }

  private void orEnd(Step step) {
    try {
      step.take();
    } catch (IOException | RuntimeException | Error e) {
      // The last line is what the program shows of it.
      chatter.println("the worker ends: " + e);
      Runtime.getRuntime().halt(1);
    }
  }
}
