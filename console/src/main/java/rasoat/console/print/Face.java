package rasoat.console.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The faces of the one font: Liberation Serif, whose letters are as wide as Times New Roman's. */
enum Face {
  REGULAR("Regular"),
  BOLD("Bold"),
  ITALIC("Italic"),
  BOLD_ITALIC("BoldItalic");

  private final String file;

  Face(String name) {
    this.file = "/liberation/LiberationSerif-" + name + ".ttf";
  }

  byte[] bytes() {
    try (InputStream in = Face.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not on the class path (openpdf-fonts-extra)");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
