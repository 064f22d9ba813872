package rasoat.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import rasoat.index.lookup.Found;
import rasoat.index.lookup.LookUp;
import rasoat.index.lookup.Question;
import rasoat.index.number.search.NumberCandidate;
import rasoat.index.number.search.NumberLookUp;
import rasoat.index.number.search.NumberQuestion;
import rasoat.index.shingle.PublicText;
import rasoat.index.shingle.Shingles;
import rasoat.model.document.DocumentId;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;

/**
 * The registered documents, found again from noisy readings. Safe for many threads; one process at
 * a time holds the folder for writing.
 *
 * <p>What is written is {@link Entry}'s business, how readings are compared is {@link Shingles}',
 * and {@link LookUp} does the finding.
 */
public final class DocumentIndex implements AutoCloseable {

  /** The version of what is on disk. */
  public static final int FORMAT = Format.CURRENT;

  /** Below this size the space of removed documents is given back at once, for exact weights. */
  private static final int SMALL = 10_000;

  private final Directory directory;
  private final @Nullable IndexWriter writer;
  private final Searches searches;

  DocumentIndex(Storage storage) {
    this.directory = storage.directory();
    this.writer = storage.writer();
    this.searches = storage.searches();
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

  /** The document of that id, empty when it is not registered. */
  public Optional<OfficialDocument> get(DocumentId id) throws IOException {
    return registered(id).map(RegisteredDocument::document);
  }

  /** The document of that id with how we know it, empty when it is not registered. */
  public Optional<RegisteredDocument> registered(DocumentId id) throws IOException {
    Query byId = new TermQuery(new Term(Entry.ID, id.value()));
    return search(searcher -> StoredEntries.of(searcher, byId).stream().findFirst());
  }

  /** The documents that were read from these bytes; none for an empty hash. */
  public List<RegisteredDocument> withContent(String contentHash) throws IOException {
    Query byContent = new TermQuery(new Term(Entry.CONTENT, contentHash));
    return search(searcher -> StoredEntries.of(searcher, byContent));
  }

  /** Whether a document was read from these bytes; never for an empty hash. */
  public boolean holdsContent(String contentHash) throws IOException {
    Term content = new Term(Entry.CONTENT, contentHash);
    return search(searcher -> searcher.count(new TermQuery(content)) > 0);
  }

  /** All documents by id, texts included: for registries that fit in memory. */
  public List<OfficialDocument> list() throws IOException {
    return all(MatchAllDocsQuery.INSTANCE);
  }

  /** Shows every document, by id; what is registered meanwhile is not among them. */
  public void forEach(DocumentVisitor visitor) throws IOException {
    search(
        searcher -> {
          StoredEntries.forEach(searcher, visitor);
          return true;
        });
  }

  /** How many documents are registered. */
  public int size() throws IOException {
    return search(searcher -> searcher.getIndexReader().numDocs());
  }

  /**
   * Reads all files and compares their checksums; takes as long as reading them.
   *
   * @throws RegistryUnreadableException when one is damaged; the message names it
   */
  public void checkIntegrity() throws IOException {
    search(
        searcher -> {
          for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            ((CodecReader) leaf.reader()).checkIntegrity();
          }
          return true;
        });
  }

  /** Names what is registered now: another name after every change. */
  public String state() throws IOException {
    return search(searcher -> "c" + ((DirectoryReader) searcher.getIndexReader()).getVersion());
  }

  /** Documents that bear this number, in canonical form; a blank number finds none. */
  public List<OfficialDocument> withNumber(DocumentNumber number) throws IOException {
    return number.isBlank()
        ? List.of()
        : all(new TermQuery(new Term(Entry.NUMBER, number.canonical())));
  }

  /**
   * Documents whose number has that serial, whatever its symbol: people quote {@code Văn bản số
   * 1849}. Leading zeros and case do not count.
   */
  public List<OfficialDocument> withSerial(String serial) throws IOException {
    return all(new TermQuery(new Term(Entry.SERIAL, Entry.serialKey(serial))));
  }

  /**
   * Documents whose number may be the one read, each with what else agrees; the best first. A blank
   * number finds none.
   */
  public List<NumberCandidate<OfficialDocument>> byNumber(NumberQuestion question, int limit)
      throws IOException {
    return search(
        searcher -> {
          List<NumberCandidate<OfficialDocument>> candidates = new ArrayList<>();
          for (NumberCandidate<Integer> found :
              NumberLookUp.in(searcher.getIndexReader()).find(question, limit)) {
            Document entry = searcher.storedFields().document(found.document());
            candidates.add(found.with(Entry.read(entry)));
          }
          return candidates;
        });
  }

  /** Documents whose words stand in the reading, the best first. */
  public List<Candidate> lookUp(String reading, int limit) throws IOException {
    return lookUp(List.of(Shingles.SKELETONS, Shingles.WORDS), reading, limit);
  }

  /**
   * The families whose documents a reading may show, most evidence first. Slower than {@link
   * #lookUp}, and surer: it looks at the texts of the best candidates.
   *
   * @param publicText what everybody may quote; it tells no more than who quotes it
   */
  public List<Family> families(String reading, PublicText publicText) throws IOException {
    return search(searcher -> new Families(searcher, publicText).of(reading));
  }

  /**
   * Documents whose subject stands in a text written by a person, the best first. Shares are those
   * of the subject: {@link Candidate#ofDocument()} is 1 when it is quoted in full.
   */
  public List<Candidate> lookUpSubject(String text, int limit) throws IOException {
    return lookUp(List.of(Shingles.SUBJECT), text, limit);
  }

  /** The first kind is the one that the shares speak of. */
  private List<Candidate> lookUp(List<Shingles> kinds, String reading, int limit)
      throws IOException {
    List<Question> questions =
        kinds.stream().map(kind -> new Question(kind.field(), kind.telling(reading))).toList();
    return search(
        searcher -> {
          List<Candidate> candidates = new ArrayList<>();
          for (Found found : LookUp.in(searcher.getIndexReader()).find(questions, limit)) {
            Document entry = searcher.storedFields().document(found.document());
            candidates.add(Candidate.of(found, entry, questions.getFirst()));
          }
          candidates.sort(Candidate.BEST_FIRST);
          return candidates;
        });
  }

  private List<OfficialDocument> all(Query query) throws IOException {
    return search(searcher -> StoredEntries.of(searcher, query)).stream()
        .map(RegisteredDocument::document)
        .toList();
  }

  private <T> T search(Searches.Search<T> search) throws IOException {
    return searches.ask(search);
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
