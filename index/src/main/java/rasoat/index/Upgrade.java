package rasoat.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;

/**
 * Writes a registry of an older format anew, from the documents stored in it. The old one stays
 * valid until the one commit that puts the new one in its place: cut off before, the next start
 * begins again. For that time it takes the room of both.
 */
public final class Upgrade {

  private final IndexWriter writer;
  private final UpgradeListener listener;

  private Upgrade(IndexWriter writer, UpgradeListener listener) {
    this.writer = writer;
    this.listener = listener;
  }

  /**
   * Opens a registry as {@link DocumentIndex#open} does, telling how its upgrade goes: one of a
   * million documents takes minutes.
   *
   * @throws RegistryUnreadableException when it is broken, of another version or held by another
   */
  public static DocumentIndex open(Path folder, UpgradeListener listener) throws IOException {
    Files.createDirectories(folder);
    return new DocumentIndex(Storage.open(folder, listener));
  }

  /** Brings the last commit to the current format; the directory must not be held by a writer. */
  static void of(Directory directory, IndexWriterConfig settings, UpgradeListener listener)
      throws IOException {
    // CREATE forgets the fields of the old format, but keeps its files until the commit.
    IndexWriter writer = new IndexWriter(directory, settings.setOpenMode(OpenMode.CREATE));
    try (DirectoryReader old = DirectoryReader.open(directory)) {
      if (Format.of(old) == Format.CURRENT) { // another process was faster
        writer.rollback();
        return;
      }
      new Upgrade(writer, listener).copy(old);
      Format.mark(writer);
      writer.commit();
      writer.close();
      listener.done();
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  private void copy(DirectoryReader old) throws IOException {
    listener.begins(Format.of(old), old.numDocs());
    for (LeafReaderContext leaf : old.leaves()) {
      copy(leaf);
    }
  }

  private void copy(LeafReaderContext leaf) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    StoredFields stored = leaf.reader().storedFields();
    for (int at = 0; at < leaf.reader().maxDoc(); at++) {
      if (live == null || live.get(at)) {
        writer.addDocument(Entry.of(Entry.readRegistered(stored.document(at))));
        listener.written();
      }
    }
  }
}
