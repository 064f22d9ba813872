package rasoat.index.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Is told how an import goes, always by the thread that imports. */
public interface ImportListener {

  /** The next file has been read; what it holds may not be registered yet. */
  void read(Path file);

  /** This is how it stands now, and will after a crash; in the order of the files. */
  void settled(List<ImportOutcome> outcomes) throws IOException;

  /** Tells several, in their order. */
  static ImportListener all(List<ImportListener> listeners) {
    return new ImportListener() {
      @Override
      public void read(Path file) {
        listeners.forEach(listener -> listener.read(file));
      }

      @Override
      public void settled(List<ImportOutcome> outcomes) throws IOException {
        for (ImportListener listener : listeners) {
          listener.settled(outcomes);
        }
      }
    };
  }
}
