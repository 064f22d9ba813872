package rasoat.deploy.terminal;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** The two ways to show progress. */
final class ProgressLine {

  private static final int TENTHS = 10;

  private ProgressLine() {}

  /** A bar that moves, for a person. */
  static final class Bar implements Progress {

    private final ProgressBar bar;

    Bar(PrintStream err, String what, long total) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(what)
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(err))
              .build();
    }

    @Override
    public void step() {
      bar.step();
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /** A line for about every tenth, for logs. */
  static final class Plain implements Progress {

    private final PrintStream err;
    private final String what;
    private final long total;
    private long done;

    Plain(PrintStream err, String what, long total) {
      this.err = err;
      this.what = what;
      this.total = total;
    }

    @Override
    public void step() {
      done++;
      if (done <= total && done * TENTHS / total > (done - 1) * TENTHS / total) {
        err.println(what + ": " + done + " of " + total);
      }
    }

    @Override
    public void close() {}
  }
}
