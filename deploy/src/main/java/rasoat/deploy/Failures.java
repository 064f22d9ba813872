package rasoat.deploy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import rasoat.deploy.terminal.Terminal;

/** How a call that went wrong ends: one line that says why, and the exit code. */
record Failures(Terminal terminal, BooleanSupplier verbose)
    implements IExecutionExceptionHandler, IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    terminal.problem(command + ": " + e.getMessage());
    terminal.problem("Try '" + command + " --help'.");
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    terminal.problem(line.getCommandSpec().qualifiedName() + ": " + reason(e));
    if (verbose.getAsBoolean()) {
      e.printStackTrace(terminal.err());
    }
    return ExitCode.SOFTWARE;
  }

  /** The message; with the kind of error where the message alone is only a name. */
  private static String reason(Exception e) {
    return switch (e) {
      case FailedException failed -> failed.getMessage();
      case NoSuchFileException missing -> "expected a file, got none: " + missing.getFile();
      case AccessDeniedException denied -> "access denied: " + denied.getFile();
      case FileSystemException other -> other.toString();
      case FileNotFoundException missing -> missing.toString();
      case IOException io when io.getMessage() != null -> io.getMessage();
      default -> "internal error: " + e + " (run again with -v to see where)";
    };
  }
}
