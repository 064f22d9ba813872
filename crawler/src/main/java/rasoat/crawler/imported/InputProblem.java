package rasoat.crawler.imported;

import java.nio.file.Path;

/**
 * A part of an input that could not be read, and where it stands.
 *
 * @param line counted from 1; 0 when the whole file is meant
 * @param column in characters, counted from 1; 0 when the whole line is meant
 * @param reason what was expected and what came
 */
public record InputProblem(Path file, int line, int column, String reason) {

  /** A problem with a whole file. */
  public static InputProblem of(Path file, String reason) {
    return new InputProblem(file, 0, 0, reason);
  }

  /** {@code file:line:column: reason}, without the parts that are not known. */
  @Override
  public String toString() {
    StringBuilder place = new StringBuilder(file.toString());
    for (int number : new int[] {line, column}) {
      if (number > 0) {
        place.append(':').append(number);
      }
    }
    return place.append(": ").append(reason).toString();
  }
}
