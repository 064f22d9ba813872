package rasoat.crawler.imported.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import rasoat.crawler.imported.Entries;
import rasoat.crawler.imported.InputProblem;

/**
 * One file of an export that was handed in alone. What lies beside it is found by name, for its
 * pictures may have stayed there, and is not listed: its folder may be any.
 */
record SingleFile(Path file) implements Entries {

  @Override
  public List<Entry> all() {
    return List.of(new Beside(Normalizer.normalize(name(file), Normalizer.Form.NFC), file));
  }

  @Override
  public Optional<Entry> named(String name) {
    try {
      Path folder = file.toAbsolutePath().getParent().toRealPath();
      Path wanted = folder.resolve(name);
      boolean safe = !name.isEmpty() && wanted.toRealPath().startsWith(folder);
      return safe && Files.isRegularFile(wanted, LinkOption.NOFOLLOW_LINKS)
          ? Optional.of(new Beside(name, wanted))
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      // Not there, which is all that is asked.
      return Optional.empty();
    }
  }

  @Override
  public List<InputProblem> problems() {
    return List.of();
  }

  @Override
  public void close() {}

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private record Beside(String name, Path file) implements Entry {

    @Override
    public long size() {
      try {
        return Files.size(file);
      } catch (IOException e) {
        return -1;
      }
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }
  }
}
