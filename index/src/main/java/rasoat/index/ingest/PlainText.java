package rasoat.index.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plain text in any encoding that can be told. */
final class PlainText implements TextFormat {

  private static final long LARGEST = 64L << 20;

  @Override
  public String read(Path file, Scans scans) throws IOException, UnfitFileException {
    return read(file);
  }

  static String read(Path file) throws IOException, UnfitFileException {
    String name = FileKind.nameOf(file);
    return CleanText.of(TextDecoder.decode(bytes(file), name), name);
  }

  static byte[] bytes(Path file) throws IOException, UnfitFileException {
    long size = Files.size(file);
    if (size > LARGEST) {
      throw new UnfitFileException(
          "expected at most " + LARGEST + " bytes in " + FileKind.nameOf(file) + ": was " + size);
    }
    return Files.readAllBytes(file);
  }
}
