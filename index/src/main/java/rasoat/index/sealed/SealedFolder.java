package rasoat.index.sealed;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import rasoat.index.sealed.key.TrustStore;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a sealed registry lies: {@code state.json}, the trusted keys, and one folder for each pack.
 * The state is replaced as a whole, after everything it names is on the disk: a change is there or
 * not, whenever the machine stops.
 */
record SealedFolder(Path path) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  TrustStore trust() {
    return new TrustStore(path.resolve("trust"));
  }

  Path stateFile() {
    return path.resolve("state.json");
  }

  Path pack(String id) {
    return packs().resolve(id);
  }

  private Path packs() {
    return path.resolve("packs");
  }

  /** The state; empty before the first import. */
  SealedState state() throws IOException {
    try {
      return JSON.readValue(Files.readAllBytes(stateFile()), SealedState.class);
    } catch (NoSuchFileException e) {
      return SealedState.EMPTY;
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IOException(
          "the sealed registry in "
              + path
              + ": expected a state, got a damaged one: "
              + stateFile(),
          e);
    }
  }

  void keep(SealedState state) throws IOException {
    Path part = path.resolve("state.part");
    Files.write(part, JSON.writeValueAsBytes(state));
    sync(part);
    Files.move(
        part, stateFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    sync(path);
  }

  /** An empty folder for a pack that is being taken in. */
  Path staging(String name) throws IOException {
    Path staging = packs().resolve(name + ".part");
    delete(staging);
    return Files.createDirectories(staging);
  }

  /** Gives a staged pack its name; it counts once the state names it. */
  void place(Path staging, String id) throws IOException {
    try (Stream<Path> files = Files.walk(staging)) {
      for (Path file : files.toList()) {
        sync(file);
      }
    }
    delete(pack(id)); // left by an import that was cut off before the state named it
    Files.move(staging, pack(id), StandardCopyOption.ATOMIC_MOVE);
    sync(packs());
  }

  /** Deletes what the state does not name: replaced packs, imports that were cut off. */
  void tidy(SealedState state) throws IOException {
    if (!Files.isDirectory(packs())) {
      return;
    }
    List<Path> unnamed = new ArrayList<>();
    try (Stream<Path> found = Files.list(packs())) {
      found
          .filter(
              file ->
                  state.packs().stream()
                      .noneMatch(pack -> pack.id().equals(file.getFileName().toString())))
          .forEach(unnamed::add);
    }
    for (Path file : unnamed) {
      delete(file);
    }
  }

  /** Keeps other processes and threads from changing the registry. */
  Closeable lock() throws IOException {
    Files.createDirectories(packs());
    FileChannel channel =
        FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // Held by another thread: as by another process.
    }
    channel.close();
    throw new SealedHeldException(path);
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void sync(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
