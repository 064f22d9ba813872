package rasoat.index.sealed;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import rasoat.index.sealed.pack.PackHeader;

/**
 * One state of a registry with its open packs. Closed when the last of those who share it is done:
 * a replaced pack may still be read for a moment.
 */
final class Snapshot implements Closeable {

  private static final String NO_STATE = "none";
  private static final int MOST_ATTEMPTS = 5;

  private final SealedState state;
  private final String version;
  private final Map<String, OpenPack> packs;
  private final AtomicInteger users = new AtomicInteger(1);

  private Snapshot(SealedState state, String version, Map<String, OpenPack> packs) {
    this.state = state;
    this.version = version;
    this.packs = packs;
  }

  /** Opens all packs; once more when they are replaced meanwhile. */
  static Snapshot of(SealedFolder folder) throws IOException {
    for (int attempt = 1; ; attempt++) {
      String version = version(folder);
      try {
        SealedState state = folder.state();
        return new Snapshot(state, version, open(folder, state));
      } catch (IOException e) {
        if (attempt == MOST_ATTEMPTS || version.equals(version(folder))) {
          throw e;
        }
      }
    }
  }

  private static Map<String, OpenPack> open(SealedFolder folder, SealedState state)
      throws IOException {
    Map<String, OpenPack> packs = new HashMap<>();
    try {
      for (PackHeader header : state.packs()) {
        packs.put(header.id(), new OpenPack(header, PackIndex.open(folder.pack(header.id()))));
      }
      return packs;
    } catch (IOException e) {
      for (OpenPack pack : packs.values()) {
        pack.close();
      }
      throw e;
    }
  }

  SealedState state() {
    return state;
  }

  OpenPack pack(PackHeader header) {
    return Objects.requireNonNull(packs.get(header.id()), header.id());
  }

  boolean isCurrent(SealedFolder folder) throws IOException {
    return version.equals(version(folder));
  }

  /** The file is replaced at every change: another file, another time. */
  private static String version(SealedFolder folder) throws IOException {
    try {
      Object key = Files.readAttributes(folder.stateFile(), BasicFileAttributes.class).fileKey();
      return key + "|" + Files.getLastModifiedTime(folder.stateFile());
    } catch (NoSuchFileException e) {
      return NO_STATE;
    }
  }

  Snapshot shared() {
    users.incrementAndGet();
    return this;
  }

  @Override
  public void close() throws IOException {
    if (users.decrementAndGet() == 0) {
      for (OpenPack pack : packs.values()) {
        pack.close();
      }
    }
  }
}
