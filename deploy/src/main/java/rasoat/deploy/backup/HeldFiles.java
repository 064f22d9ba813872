package rasoat.deploy.backup;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a folder whose state is told by one of them, all open: they can be read to the end
 * whatever others replace meanwhile.
 */
record HeldFiles(Map<String, FileChannel> channels) implements Closeable {

  private static final int MOST_TRIES = 100;

  /** Opens them, again when the state was replaced in between. */
  static HeldFiles open(Path folder, String place, String state) throws IOException {
    for (int tries = 1; tries <= MOST_TRIES; tries++) {
      HeldFiles files = new HeldFiles(new TreeMap<>());
      boolean whole = false;
      try {
        byte[] before = content(folder.resolve(state));
        Folder.walk(
            folder, place, (name, file) -> files.channels.put(name, FileChannel.open(file)));
        whole = Arrays.equals(before, content(folder.resolve(state)));
        if (whole) {
          return files;
        }
      } catch (NoSuchFileException e) {
        // Replaced just now: once more.
      } finally {
        if (!whole) {
          files.close();
        }
      }
    }
    throw new IOException(folder + ": it changes all the time");
  }

  private static byte[] content(Path state) throws IOException {
    return Files.exists(state) ? Files.readAllBytes(state) : new byte[0];
  }

  @Override
  public void close() throws IOException {
    for (FileChannel channel : channels.values()) {
      channel.close();
    }
  }
}
