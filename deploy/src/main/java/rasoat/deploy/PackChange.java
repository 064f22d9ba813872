package rasoat.deploy;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.ExitCode;

/** Changes the sealed registry, each change for itself. */
record PackChange(RaSoat program) {

  /** One change. */
  interface Step<T> {

    /** Makes it; false when it was refused, which has been said. */
    boolean make(T subject) throws IOException;
  }

  /**
   * Makes the changes, and judges what was read in past scans again when there was one.
   *
   * @return the exit code
   */
  <T> int make(List<T> subjects, Step<T> step, String done) throws IOException {
    int made = 0;
    for (T subject : subjects) {
      made += step.make(subject) ? 1 : 0;
    }
    if (made > 0) {
      program.wiring().rejudgeIfKept(program.terminal());
    }
    program.terminal().out().println(made + " of " + subjects.size() + " " + done);
    return made == subjects.size() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
