package rasoat.crawler.imported.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasoat.crawler.imported.Entries;
import rasoat.crawler.imported.InputProblem;

/**
 * One saved page, whatever its file is called, and the folder beside it; nothing else of where it
 * lies.
 */
record SavedFile(List<Entry> all, List<InputProblem> problems) implements Entries {

  static SavedFile open(Path page) throws IOException {
    String name = page.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    List<Entry> all = new ArrayList<>();
    List<InputProblem> problems = List.of();
    all.add(new Part(name + ".html", Files.size(page), () -> Files.newInputStream(page)));
    String folder = name + "_files";
    Path beside = page.resolveSibling(folder);
    if (Files.isDirectory(beside, LinkOption.NOFOLLOW_LINKS)) {
      try (Entries entries = Entries.open(beside)) {
        problems = entries.problems();
        for (Entry entry : entries.all()) {
          all.add(new Part(folder + "/" + entry.name(), entry.size(), entry::open));
        }
      }
    }
    return new SavedFile(List.copyOf(all), problems);
  }

  @Override
  public Optional<Entry> named(String name) {
    return all.stream().filter(entry -> entry.name().equals(name)).findFirst();
  }

  @Override
  public void close() {}

  private record Part(String name, long size, Bytes bytes) implements Entry {
    @Override
    public InputStream open() throws IOException {
      return bytes.open();
    }
  }

  private interface Bytes {
    InputStream open() throws IOException;
  }
}
