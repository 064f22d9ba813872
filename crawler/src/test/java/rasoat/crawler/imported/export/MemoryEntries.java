package rasoat.crawler.imported.export;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import rasoat.crawler.imported.Entries;
import rasoat.crawler.imported.InputProblem;

/** Files in memory that tell which of them were opened. */
final class MemoryEntries implements Entries {

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final List<String> opened = new ArrayList<>();

  MemoryEntries with(String name, byte[] bytes) {
    files.put(name, bytes);
    return this;
  }

  MemoryEntries with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The names of all files that were opened, in that order. */
  List<String> opened() {
    return opened;
  }

  @Override
  public List<Entry> all() {
    return files.keySet().stream().<Entry>map(InMemory::new).toList();
  }

  @Override
  public Optional<Entry> named(String name) {
    return files.containsKey(name) ? Optional.of(new InMemory(name)) : Optional.empty();
  }

  @Override
  public List<InputProblem> problems() {
    return List.of();
  }

  @Override
  public void close() {}

  private final class InMemory implements Entry {

    private final String name;

    InMemory(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public long size() {
      return files.get(name).length;
    }

    @Override
    public InputStream open() {
      opened.add(name);
      return new ByteArrayInputStream(files.get(name));
    }
  }
}
