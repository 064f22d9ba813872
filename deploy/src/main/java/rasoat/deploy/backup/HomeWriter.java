package rasoat.deploy.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import rasoat.database.DatabaseCopy;
import rasoat.database.Schema;
import rasoat.deploy.terminal.Progress;
import rasoat.index.snapshot.Snapshots;

/**
 * Writes what lies in a home into an archive, part by part in the order of {@link Section}.
 *
 * @param work an empty folder, where copies of databases and of the registry lie until their turn
 * @param problems is told of bytes that are not what their name says
 */
record HomeWriter(
    Places places,
    ArchiveWriter archive,
    Path work,
    Progress progress,
    Consumer<? super String> problems) {

  void write(String program, Instant now) throws IOException {
    Map<Section, Schema> schemas = new TreeMap<>();
    for (Section database : Places.MIGRATIONS.keySet()) {
      DatabaseCopy.of(places.database(database))
          .schema()
          .ifPresent(schema -> schemas.put(database, schema));
    }
    Map<String, String> versions = new TreeMap<>();
    schemas.forEach((database, schema) -> versions.put(Head.owner(database), schema.version()));
    archive.add(Head.NAME, new Head(Head.FORMAT, program, now, places.kind(), versions).asJson());
    for (Section section : Section.values()) {
      write(section, Optional.ofNullable(schemas.get(section)), now);
    }
    archive.end();
  }

  private void write(Section section, Optional<Schema> schema, Instant now) throws IOException {
    Path place = places.root(section).resolve(section.place());
    switch (section) {
      case HEAD, AUDIT_KEY, MANIFEST -> {} // with others
      case AUDIT_HEAD -> auditHead(place);
      case CUSTODY_LOG -> lines(section.place(), place);
      case SETTINGS, AUTHOR_KEY, ORACLE_ADDRESS, ORACLE_TOKEN, ORACLE_CERTIFICATE ->
          file(section.place(), place);
      case SOURCES, TIPS, CANARY, UPLOADS, FLAGGED, PENDING, TIME_STAMPS, REPORTS ->
          Folder.walk(place, section.place(), this::file);
      case CAPTURES, PICTURES -> Folder.walk(place, section.place(), this::named);
      case CRAWL, FINDINGS -> {
        if (schema.isPresent()) {
          database(section, schema.get());
        }
      }
      case REGISTRY -> registry(place, now);
      case SEALED -> sealed(place);
    }
  }

  /** A file that is there and whole, or not there. */
  private void file(String name, Path file) throws IOException {
    add(name, file, Long.MAX_VALUE);
  }

  private Optional<String> add(String name, Path file, long most) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      String digest =
          archive.add(name, Math.min(most, channel.size()), Channels.newInputStream(channel));
      progress.step();
      return Optional.of(digest);
    } catch (NoSuchFileException e) {
      return Optional.empty(); // it went meanwhile, or never was
    }
  }

  /** Bytes that are called by their digest; what lies beside them is called otherwise. */
  private void named(String name, Path file) throws IOException {
    Optional<String> digest = add(name, file, Long.MAX_VALUE);
    String said = name.substring(name.indexOf('/') + 1).replace("/", "");
    if (digest.isPresent() && said.matches("[0-9a-f]{64}") && !said.equals(digest.get())) {
      problems.accept(
          "%s: expected bytes of its name, got others: damaged on disk".formatted(file));
    }
  }

  /** Its key is there when the first line is; one without the other would look like tampering. */
  private void auditHead(Path file) throws IOException {
    if (lines(Section.AUDIT_HEAD.place(), file) > 0) {
      String key = Section.AUDIT_KEY.place();
      file(key, places.root(Section.AUDIT_KEY).resolve(key));
    }
  }

  /** The lines of a file that only grows, as many as are whole; returns how many bytes. */
  private long lines(String name, Path file) throws IOException {
    if (Files.notExists(file)) {
      return 0;
    }
    long whole;
    try (FileChannel channel = FileChannel.open(file)) {
      whole = wholeLines(channel, channel.size());
    }
    add(name, file, whole);
    return whole;
  }

  private static long wholeLines(FileChannel channel, long size) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    for (long end = size; end > 0; end--) {
      if (channel.read(one.clear(), end - 1) == 1 && one.get(0) == '\n') {
        return end;
      }
    }
    return 0;
  }

  private void database(Section section, Schema schema) throws IOException {
    Path copies = Files.createDirectory(work.resolve(Head.owner(section)));
    DatabaseCopy copy = DatabaseCopy.of(places.database(section));
    for (String name : copy.write(copies)) {
      file(section.place() + name, copies.resolve(name));
      Files.delete(copies.resolve(name));
    }
    if (!copy.schema().equals(Optional.of(schema))) {
      throw new IOException("another version of the program began while the backup was made");
    }
  }

  private void registry(Path place, Instant now) throws IOException {
    if (!isRegistry(place)) {
      return;
    }
    Path published = work.resolve("registry");
    Path copy = published.resolve(new Snapshots(published).publish(place, now, 1).name());
    Folder.walk(
        copy,
        Section.REGISTRY.place(),
        (name, file) -> {
          if (!name.endsWith("/manifest.json")) {
            file(name, file);
          }
        });
  }

  private static boolean isRegistry(Path place) throws IOException {
    boolean[] found = {false};
    Folder.walk(place, "", (name, file) -> found[0] |= name.startsWith("segments_"));
    return found[0];
  }

  private void sealed(Path place) throws IOException {
    try (HeldFiles files = HeldFiles.open(place, Section.SEALED.place(), "state.json")) {
      for (Map.Entry<String, FileChannel> file : files.channels().entrySet()) {
        FileChannel channel = file.getValue();
        archive.add(file.getKey(), channel.size(), Channels.newInputStream(channel));
        progress.step();
      }
    }
  }
}
