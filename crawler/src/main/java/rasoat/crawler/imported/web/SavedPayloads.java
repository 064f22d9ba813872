package rasoat.crawler.imported.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import rasoat.crawler.imported.Entries;
import rasoat.crawler.imported.InputProblem;

/**
 * Pages that a browser or SingleFile saved, and the files in the folder beside each: they answer
 * under the address that the page calls them by.
 */
record SavedPayloads(Path file, Opening source) implements Payloads {

  private static final String FOLDER = "_files/";
  private static final int LOOK = 16;

  /** Opens the entries anew. */
  @FunctionalInterface
  interface Opening {
    Entries open() throws IOException;
  }

  static boolean isNamedLikePage(String name) {
    return name.matches("(?is).*\\.(?:html?|xhtml)") && !isBesidePage(name);
  }

  /** Whether a file belongs to a saved page. */
  static boolean isBesidePage(String name) {
    return name.contains(FOLDER);
  }

  @Override
  public void read(Taker taker, Consumer<? super InputProblem> problems) throws IOException {
    Instant unknown = Files.getLastModifiedTime(file).toInstant();
    try (Entries entries = source.open()) {
      entries.problems().forEach(problems);
      NavigableMap<String, Entries.Entry> files = new TreeMap<>();
      entries.all().forEach(entry -> files.put(entry.name(), entry));
      for (Entries.Entry entry : entries.all()) {
        if (isNamedLikePage(entry.name())) {
          Optional<byte[]> bytes = bytes(entry, problems);
          if (bytes.isPresent()) {
            page(entry.name(), bytes.get(), unknown, files, taker);
          }
        }
      }
    }
  }

  private static void page(
      String name,
      byte[] bytes,
      Instant unknown,
      NavigableMap<String, Entries.Entry> files,
      Taker taker)
      throws IOException {
    SavedPage saved = SavedPage.of(bytes);
    String address = saved.address().isEmpty() ? Address.ofFile(name) : saved.address();
    Instant at = saved.at().orElse(unknown);
    taker.opened(address);
    if (taker.wants(address, "text/html")) {
      taker.take(new Payload(address, at, new ByteArrayInputStream(bytes)));
    }
    String folder = name.substring(0, name.lastIndexOf('.')) + FOLDER;
    int parent = name.lastIndexOf('/') + 1;
    for (Entries.Entry entry : files.subMap(folder, folder + Character.MAX_VALUE).values()) {
      String relative = Address.ofPath(entry.name().substring(parent));
      resource(entry, Address.resolve(address, relative), at, taker);
    }
  }

  private static void resource(Entries.Entry entry, String address, Instant at, Taker taker)
      throws IOException {
    try (InputStream in = new BufferedInputStream(entry.open())) {
      in.mark(LOOK);
      String type = PictureForm.isOne(in.readNBytes(LOOK)) ? "image/*" : "application/octet-stream";
      in.reset();
      if (taker.wants(address, type)) {
        taker.take(new Payload(address, at, in));
      }
    }
  }

  private Optional<byte[]> bytes(Entries.Entry entry, Consumer<? super InputProblem> problems) {
    try (InputStream in = entry.open()) {
      Optional<byte[]> bytes = new Payload("", Instant.EPOCH, in).bytes();
      if (bytes.isEmpty()) {
        problems.accept(problem(entry, "at most %d bytes, got more".formatted(Payload.LIMIT)));
      }
      return bytes;
    } catch (IOException e) {
      problems.accept(problem(entry, "a page that can be read, got " + e.getMessage()));
      return Optional.empty();
    }
  }

  private InputProblem problem(Entries.Entry entry, String expected) {
    return InputProblem.of(file, "'%s': expected %s".formatted(entry.name(), expected));
  }
}
