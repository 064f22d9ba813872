package rasoat.crawler.imported;

import java.nio.file.Path;

/** A line that is not what it should be. The file and the line number are added further up. */
final class LineException extends Exception {

  private static final long serialVersionUID = 1;

  private final int column;

  private LineException(int column, String reason) {
    super(reason, null, false, false);
    this.column = column;
  }

  static LineException of(String reason) {
    return new LineException(0, reason);
  }

  static LineException of(int column, String reason) {
    return new LineException(column, reason);
  }

  InputProblem at(Path file, int line) {
    return new InputProblem(file, line, column, getMessage());
  }
}
