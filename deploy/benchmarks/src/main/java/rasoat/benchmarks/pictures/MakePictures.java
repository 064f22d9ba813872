package rasoat.benchmarks.pictures;

import java.io.IOException;
import java.nio.file.Path;

/** Draws a set: {@code MakePictures FOLDER SEED COUNT [FONTS]}, FONTS a folder of handwriting. */
public final class MakePictures {

  private MakePictures() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      System.err.println("expected FOLDER SEED COUNT [FONTS], got " + arguments.length);
      System.exit(2);
    }
    Fonts fonts = arguments.length > 3 ? Fonts.all(Path.of(arguments[3])) : Fonts.plain();
    System.out.printf(
        "%d fonts to print with, %d like handwriting%n",
        fonts.prints().size(), fonts.hands().size());
    new PictureSet(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]), fonts)
        .write(Path.of(arguments[0]));
  }
}
