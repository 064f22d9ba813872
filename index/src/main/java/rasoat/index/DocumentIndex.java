package rasoat.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;

/**
 * The registered documents, found again from noisy readings. Safe for many threads; one process at
 * a time holds the folder for writing.
 *
 * <p>What is written is {@link Entry}'s business; here it is opened, changed and closed.
 */
public final class DocumentIndex extends DocumentQuestions implements AutoCloseable {

  /** The version of what is on disk. */
  public static final int FORMAT = Format.CURRENT;

  /** Below this size the space of removed documents is given back at once, for exact weights. */
  private static final int SMALL = 10_000;

  private final Directory directory;
  private final @Nullable IndexWriter writer;

  DocumentIndex(Storage storage) {
    super(storage.searches());
    this.directory = storage.directory();
    this.writer = storage.writer();
  }

  /**
   * Opens the registry in that folder, making it when there is none.
   *
   * @throws RegistryUnreadableException when it is broken, of another version or held by another
   */
  public static DocumentIndex open(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new DocumentIndex(Storage.open(folder, UpgradeListener.NONE));
  }

  /**
   * Opens the registry in that folder for looking things up only, making it when there is none. Any
   * number of processes may, also while another one holds it; what that one adds is seen.
   *
   * @throws RegistryUnreadableException when it is broken or of another version
   */
  public static DocumentIndex openForReading(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new DocumentIndex(Storage.openForReading(folder));
  }

  /**
   * Opens a registry that nobody changes, such as a published copy; nothing is written there.
   *
   * @throws RegistryUnreadableException when there is none, or it is broken or of another format
   */
  public static DocumentIndex openUnchanging(Path folder) throws IOException {
    return new DocumentIndex(Storage.openUnchanging(folder));
  }

  /** Registers documents that somebody vouches for, replacing those of the same id; durable. */
  public void add(Collection<OfficialDocument> documents) throws IOException {
    register(documents.stream().map(RegisteredDocument::given).toList());
  }

  /**
   * Registers documents, replacing those of the same id. All are durable when it returns; of a call
   * that fails or is cut off, none is.
   */
  public synchronized void register(Collection<RegisteredDocument> documents) throws IOException {
    IndexWriter writer = writer();
    for (RegisteredDocument registered : documents) {
      writer.updateDocument(
          new Term(Entry.ID, registered.document().id().value()), Entry.of(registered));
    }
    publish(writer);
  }

  /** Takes a document out; false when it was not registered. */
  public synchronized boolean remove(DocumentId id) throws IOException {
    IndexWriter writer = writer();
    if (registered(id).isEmpty()) {
      return false;
    }
    writer.deleteDocuments(new Term(Entry.ID, id.value()));
    publish(writer);
    return true;
  }

  /**
   * Makes look-ups as fast as they can be. Rewrites most of the registry, about a minute for a
   * million documents.
   */
  public synchronized void compact() throws IOException {
    writer().forceMerge(Segments.FEW);
    publish(writer());
  }

  /**
   * Whether {@link #compact} is worth its time: so many documents lie outside the largest segments
   * as a large import leaves there, finished at once or in several calls.
   */
  public boolean isScattered() throws IOException {
    return search(searcher -> Segments.of(searcher.getIndexReader()).areScattered());
  }

  private IndexWriter writer() {
    if (writer == null) {
      throw new IllegalStateException("the registry is open for reading only");
    }
    return writer;
  }

  private void publish(IndexWriter writer) throws IOException {
    if (writer.getDocStats().maxDoc <= SMALL) {
      writer.forceMergeDeletes();
    }
    writer.commit();
    searches.refresh();
  }

  /** Closes the files; everything added is already durable. */
  @Override
  @SuppressWarnings("try") // closing is all there is to do
  public void close() throws IOException {
    try (Closeable last = directory;
        Closeable second = writer;
        Closeable first = searches) {
      // In the reverse order; each also when another fails.
    }
  }
}
