package rasoat.index.sealed;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import rasoat.index.lookup.Found;
import rasoat.index.lookup.LookUp;
import rasoat.index.lookup.Question;
import rasoat.index.sealed.pack.PackReader;
import rasoat.index.sealed.pack.SealedRecord;

/** The records of one pack, to be looked things up in. Written once, in one piece. */
final class PackIndex implements Closeable {

  /** Terms are random and no two alike: small segments would be written over and over. */
  private static final int BUFFER_MB = 64;

  private final Directory directory;
  private final DirectoryReader reader;

  private PackIndex(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
  }

  /** Writes all that is left of a pack into an empty folder. */
  static void write(Path folder, PackReader pack) throws IOException {
    try (Directory directory = new MMapDirectory(folder);
        IndexWriter writer = new IndexWriter(directory, settings())) {
      for (Optional<SealedRecord> record = pack.next(); record.isPresent(); record = pack.next()) {
        writer.addDocument(SealedEntry.of(record.get()));
      }
      writer.forceMerge(1);
      writer.commit();
    }
  }

  private static IndexWriterConfig settings() {
    return new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB);
  }

  static PackIndex open(Path folder) throws IOException {
    Directory directory = new MMapDirectory(folder);
    try {
      return new PackIndex(directory, DirectoryReader.open(directory));
    } catch (IOException e) {
      directory.close();
      throw new IOException("sealed pack " + folder + ": cannot be opened: " + e.getMessage(), e);
    }
  }

  int size() {
    return reader.numDocs();
  }

  List<Found> find(Question question, int limit) throws IOException {
    return question.terms().length == 0
        ? List.of()
        : LookUp.in(reader).find(List.of(question), limit);
  }

  SealedRecord record(int document) throws IOException {
    StoredFields stored = reader.storedFields();
    return SealedEntry.read(stored.document(document));
  }

  /** All tickets, in the order of the pack. */
  List<String> tickets() throws IOException {
    List<String> tickets = new ArrayList<>();
    for (int i = 0; i < reader.maxDoc(); i++) {
      tickets.add(record(i).ticket().value());
    }
    return tickets;
  }

  @Override
  @SuppressWarnings("try") // closing is all there is to do
  public void close() throws IOException {
    try (Closeable last = directory;
        Closeable first = reader) {
      // In the reverse order; each also when another fails.
    }
  }
}
