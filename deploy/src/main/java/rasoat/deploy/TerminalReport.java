package rasoat.deploy;

import java.util.HashSet;
import java.util.Set;
import rasoat.crawler.imported.InputProblem;
import rasoat.deploy.scan.ScanReport;
import rasoat.deploy.terminal.Progress;
import rasoat.deploy.terminal.Terminal;
import rasoat.detector.Judgement;
import rasoat.model.post.Post;

/**
 * Tells a scan's progress and problems on the terminal, one line each.
 *
 * @param told what need not be said again
 */
record TerminalReport(Terminal terminal, Progress progress, Set<String> told)
    implements ScanReport {

  TerminalReport(Terminal terminal, Progress progress) {
    this(terminal, progress, new HashSet<>());
  }

  @Override
  public void problem(InputProblem problem) {
    terminal.problem(problem.toString());
  }

  @Override
  public void unreadable(Post post, Judgement.Unreadable picture) {
    terminal.problem(picture.file() + ": " + picture.reason());
  }

  @Override
  public void failed(Post post, Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    // Not its message: that may quote what was read.
    terminal.problem(
        "post " + post.id() + ": internal error: " + failure.getClass().getName() + place);
  }

  /** One reason once: a service that is down is down for every post. */
  @Override
  public void unchecked(Post post, String reason) {
    if (told.add(reason)) {
      terminal.problem(
          "post "
              + post.id()
              + " and perhaps more: not held against the sealed registry: "
              + reason
              + ". The scan goes on without; scan these posts again.");
    }
  }

  @Override
  public void done(Post post) {
    progress.step();
  }
}
