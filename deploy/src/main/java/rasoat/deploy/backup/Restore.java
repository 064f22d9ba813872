package rasoat.deploy.backup;

import java.io.BufferedInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rasoat.database.DatabaseCopy;
import rasoat.database.Schema;
import rasoat.deploy.envelope.Envelope;
import rasoat.deploy.terminal.Progress;

/**
 * Makes a home of a backup, or only checks it. The home appears when every byte of the backup was
 * found good, databases were brought up to date, and all is on the disk.
 *
 * @param file the backup
 * @param key of its recipient; empty for a backup in the clear
 * @param program that reads it, with its version
 */
public record Restore(Path file, Optional<Path> key, String program, Progress progress) {

  /** Says where things belong, by the settings; those in the backup when the call names none. */
  @FunctionalInterface
  public interface Placing {
    Places places(Path settings) throws IOException;
  }

  /**
   * What a backup holds.
   *
   * @param program that wrote it
   * @param made when it was begun
   */
  public record Contents(String program, String made, long entries, long bytes, long captures) {}

  /** Reads all of it and keeps nothing. */
  public Contents check() throws IOException {
    Counting counting = new Counting(Extraction.nothing(program));
    return counting.contents(read(counting));
  }

  /** Makes the home of it, which must not be there, or empty. */
  public Contents into(Path home, Placing placing) throws IOException {
    if (!Trees.isFree(home)) {
      throw new IOException("home: expected no folder or an empty one, got " + home);
    }
    Path part = home.resolveSibling(home.getFileName() + ".part");
    Trees.delete(part); // left by one that was cut off
    Owner.folder(part);
    Unpacking unpacking = new Unpacking(part, home, placing);
    try {
      Counting counting = new Counting(unpacking);
      Contents contents = counting.contents(read(counting));
      unpacking.finish();
      return contents;
    } finally {
      Trees.delete(part);
      unpacking.tidy();
    }
  }

  private ArchiveReader.Whole read(Extraction extraction) throws IOException {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      return new ArchiveReader(file.toString(), clear(raw), extraction, progress).read();
    }
  }

  private InputStream clear(InputStream raw) throws IOException {
    boolean sealed = Envelope.isAround(file);
    if (sealed && key.isEmpty()) {
      throw new IOException(file + ": expected --key, for the backup is encrypted");
    }
    return sealed ? new BufferedInputStream(Envelope.open(raw, key.orElseThrow())) : raw;
  }

  /** Counts what goes by. */
  private static final class Counting implements Extraction {

    private final Extraction next;
    private long captures;

    Counting(Extraction next) {
      this.next = next;
    }

    @Override
    public void head(Head head) throws IOException {
      next.head(head);
    }

    @Override
    public OutputStream open(Section section, String name, long bytes) throws IOException {
      captures += section == Section.CAPTURES && !name.endsWith(".json") ? 1 : 0;
      return next.open(section, name, bytes);
    }

    Contents contents(ArchiveReader.Whole whole) {
      Head head = whole.head();
      return new Contents(
          head.program(), head.made().toString(), whole.entries(), whole.bytes(), captures);
    }
  }

  /** Writes entries below folders that get their names at the end. */
  private final class Unpacking implements Extraction {

    private final Path part;
    private final Path home;
    private final Placing placing;
    private final Map<Section, List<String>> tables = new EnumMap<>(Section.class);
    private @Nullable Head head;
    private @Nullable Places places;

    Unpacking(Path part, Path home, Placing placing) {
      this.part = part;
      this.home = home;
      this.placing = placing;
    }

    @Override
    public void head(Head found) throws IOException {
      found.refuseNewer(program);
      head = found;
    }

    @Override
    public OutputStream open(Section section, String name, long bytes) throws IOException {
      if (section != Section.SETTINGS) {
        place();
      }
      Path target = root(section).resolve(name).normalize();
      Path folder = Optional.ofNullable(target.getParent()).orElseThrow();
      Owner.folder(folder);
      long room = folder.toFile().getUsableSpace();
      if (room < bytes) {
        throw new IOException(
            "expected room for %d bytes of %s, got %d".formatted(bytes, name, room));
      }
      if (Places.MIGRATIONS.containsKey(section)) {
        tables.computeIfAbsent(section, any -> new ArrayList<>()).add(name);
      }
      FileChannel channel = Owner.file(target);
      return new Forced(channel);
    }

    /** The settings come before all that is put where they say. */
    private void place() throws IOException {
      if (places == null) {
        Path restored = part.resolve(Section.SETTINGS.place());
        places = placing.places(restored);
        String kind = places.kind();
        if (head != null && !kind.equals(head.database())) {
          throw new IOException(
              "database.kind: expected %s as in the backup, got %s"
                  .formatted(head.database(), kind));
        }
        if (isShared()) {
          Owner.folder(sharedPart());
        }
      }
    }

    private Places known() {
      return Optional.ofNullable(places).orElseThrow();
    }

    private boolean isShared() {
      return places != null && !known().shared().equals(home);
    }

    private Path sharedPart() {
      return known().shared().resolve("restore.part");
    }

    private Path root(Section section) {
      return section.isShared() && isShared() ? sharedPart() : part;
    }

    void finish() throws IOException {
      place();
      if (isShared()) {
        refuseTaken();
      }
      for (Map.Entry<Section, List<String>> database : tables.entrySet()) {
        restore(database.getKey(), database.getValue());
      }
      Trees.delete(part.resolve("database"));
      if (isShared()) {
        moveShared();
      }
      Trees.force(part);
      Files.deleteIfExists(home);
      Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
      Trees.force(Optional.ofNullable(home.getParent()).orElseThrow());
    }

    private void restore(Section section, List<String> names) throws IOException {
      String owner = Head.owner(section);
      String version =
          Optional.ofNullable(head).map(known -> known.schemas().get(owner)).orElseThrow();
      Path folder = part.resolve(section.place());
      List<String> files =
          names.stream().map(name -> name.substring(section.place().length())).toList();
      DatabaseCopy.of(known().inFolder(part).database(section))
          .read(folder, files, new Schema(version), Places.migrations(section));
    }

    private void refuseTaken() throws IOException {
      for (Path fresh : list(sharedPart())) {
        Path target = known().shared().resolve(fresh.getFileName());
        if (!Trees.isFree(target)) {
          throw new IOException("shared: expected nothing of that name, got " + target);
        }
      }
    }

    private void moveShared() throws IOException {
      for (Path fresh : list(sharedPart())) {
        Path target = known().shared().resolve(fresh.getFileName());
        Files.deleteIfExists(target);
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      }
      Trees.force(known().shared());
    }

    void tidy() throws IOException {
      if (isShared()) {
        Trees.delete(sharedPart());
      }
    }

    private static List<Path> list(Path folder) throws IOException {
      try (Stream<Path> files = Files.list(folder)) {
        return files.toList();
      }
    }
  }

  /** Is on the disk when it is closed. */
  private static final class Forced extends FilterOutputStream {

    private final FileChannel channel;

    Forced(FileChannel channel) {
      super(Channels.newOutputStream(channel));
      this.channel = channel;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      channel.force(false);
      super.close();
    }
  }
}
