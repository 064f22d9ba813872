package rasoat.index.snapshot;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/**
 * The files of a registry's last commit, all open: they can be read to the end whatever another
 * process commits and deletes meanwhile.
 */
record CommitFiles(Map<String, FileChannel> channels) implements Closeable {

  private static final int MOST_TRIES = 100;

  /** Opens them, again when another process has just replaced some. */
  static CommitFiles open(Path registry) throws IOException {
    for (int tries = 1; ; tries++) {
      CommitFiles files = new CommitFiles(new TreeMap<>());
      try {
        files.openAll(registry);
        return files;
      } catch (NoSuchFileException e) {
        files.close();
        if (tries == MOST_TRIES) {
          throw new FileSystemException(registry.toString(), null, "it changes all the time");
        }
      } catch (IOException | RuntimeException e) {
        files.close();
        throw e;
      }
    }
  }

  private void openAll(Path registry) throws IOException {
    try (Directory directory = new MMapDirectory(registry);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (String name : reader.getIndexCommit().getFileNames()) {
        channels.put(name, FileChannel.open(registry.resolve(name), StandardOpenOption.READ));
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (FileChannel channel : channels.values()) {
      channel.close();
    }
  }
}
