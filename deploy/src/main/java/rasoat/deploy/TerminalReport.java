package rasoat.deploy;

import rasoat.crawler.imported.InputProblem;
import rasoat.deploy.scan.ScanReport;
import rasoat.deploy.terminal.Progress;
import rasoat.deploy.terminal.Terminal;
import rasoat.detector.Judgement;
import rasoat.model.post.Post;

/** Tells a scan's progress and problems on the terminal, one line each. */
record TerminalReport(Terminal terminal, Progress progress) implements ScanReport {

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

  @Override
  public void done(Post post) {
    progress.step();
  }
}
