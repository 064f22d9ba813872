package rasoat.index.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lists that come with the program: UTF-8, a remark in each line that begins with #. */
public final class ShippedList {

  private ShippedList() {}

  /**
   * The lines of a list without its remarks.
   *
   * @param owner a class of the package the list lies in
   */
  public static List<String> lines(Class<?> owner, String file) {
    InputStream list = Objects.requireNonNull(owner.getResourceAsStream(file), file);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The rows of a table between tabs, without its remarks and the names of its columns. */
  public static List<String[]> rows(Class<?> owner, String file) {
    return lines(owner, file).stream().skip(1).map(line -> line.split("\t", -1)).toList();
  }
}
