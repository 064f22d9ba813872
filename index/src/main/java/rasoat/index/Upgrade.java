package rasoat.index;

import java.io.IOException;
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
final class Upgrade {

  private Upgrade() {}

  /** Brings the last commit to the current format; the directory must not be held by a writer. */
  static void of(Directory directory, IndexWriterConfig settings) throws IOException {
    // CREATE forgets the fields of the old format, but keeps its files until the commit.
    IndexWriter writer = new IndexWriter(directory, settings.setOpenMode(OpenMode.CREATE));
    try (DirectoryReader old = DirectoryReader.open(directory)) {
      if (Format.of(old) == Format.CURRENT) { // another process was faster
        writer.rollback();
        return;
      }
      for (LeafReaderContext leaf : old.leaves()) {
        copy(leaf, writer);
      }
      Format.mark(writer);
      writer.commit();
      writer.close();
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  private static void copy(LeafReaderContext leaf, IndexWriter writer) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    StoredFields stored = leaf.reader().storedFields();
    for (int at = 0; at < leaf.reader().maxDoc(); at++) {
      if (live == null || live.get(at)) {
        writer.addDocument(Entry.of(Entry.readRegistered(stored.document(at))));
      }
    }
  }
}
