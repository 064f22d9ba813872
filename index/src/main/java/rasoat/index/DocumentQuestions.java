package rasoat.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
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
 * What can be asked of the registered documents; every answer is of one state of the registry.
 *
 * <p>How readings are compared is {@link Shingles}' business, and {@link LookUp} does the finding.
 */
abstract sealed class DocumentQuestions permits DocumentIndex {

  final Searches searches;

  DocumentQuestions(Searches searches) {
    this.searches = searches;
  }

  /** The document of that id, empty when it is not registered. */
  public final Optional<OfficialDocument> get(DocumentId id) throws IOException {
    return registered(id).map(RegisteredDocument::document);
  }

  /** The document of that id with how we know it, empty when it is not registered. */
  public final Optional<RegisteredDocument> registered(DocumentId id) throws IOException {
    Query byId = new TermQuery(new Term(Entry.ID, id.value()));
    return search(searcher -> StoredEntries.of(searcher, byId).stream().findFirst());
  }

  /** The documents that were read from these bytes; none for an empty hash. */
  public final List<RegisteredDocument> withContent(String contentHash) throws IOException {
    Query byContent = new TermQuery(new Term(Entry.CONTENT, contentHash));
    return search(searcher -> StoredEntries.of(searcher, byContent));
  }

  /** Whether a document was read from these bytes; never for an empty hash. */
  public final boolean holdsContent(String contentHash) throws IOException {
    Term content = new Term(Entry.CONTENT, contentHash);
    return search(searcher -> searcher.count(new TermQuery(content)) > 0);
  }

  /** Shows every document, by id; what is registered meanwhile is not among them. */
  public final void forEach(DocumentVisitor visitor) throws IOException {
    search(
        searcher -> {
          StoredEntries.forEach(searcher, visitor);
          return true;
        });
  }

  /**
   * Documents by id, a page of them: the first that are wanted after that id.
   *
   * @param last empty for the beginning
   * @param looks how many are looked at, at most: a page may be empty and not the last
   */
  public final Stretch after(
      Optional<DocumentId> last, Predicate<RegisteredDocument> wanted, int most, int looks)
      throws IOException {
    return search(searcher -> StoredEntries.after(searcher, last, wanted, most, looks));
  }

  /** How many documents are registered. */
  public final int size() throws IOException {
    return search(searcher -> searcher.getIndexReader().numDocs());
  }

  /**
   * Reads all files and compares their checksums; takes as long as reading them.
   *
   * @throws RegistryUnreadableException when one is damaged; the message names it
   */
  public final void checkIntegrity() throws IOException {
    search(
        searcher -> {
          for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            ((CodecReader) leaf.reader()).checkIntegrity();
          }
          return true;
        });
  }

  /** Names what is registered now: another name after every change. */
  public final String state() throws IOException {
    return search(searcher -> "c" + ((DirectoryReader) searcher.getIndexReader()).getVersion());
  }

  /** Documents that bear this number, in canonical form; a blank number finds none. */
  public final List<OfficialDocument> withNumber(DocumentNumber number) throws IOException {
    return number.isBlank()
        ? List.of()
        : all(new TermQuery(new Term(Entry.NUMBER, number.canonical())));
  }

  /**
   * Documents whose number has that serial, whatever its symbol: people quote {@code Văn bản số
   * 1849}. Leading zeros and case do not count.
   */
  public final List<OfficialDocument> withSerial(String serial) throws IOException {
    return all(new TermQuery(new Term(Entry.SERIAL, Entry.serialKey(serial))));
  }

  /**
   * Documents whose number may be the one read, each with what else agrees; the best first. A blank
   * number finds none.
   */
  public final List<NumberCandidate<OfficialDocument>> byNumber(NumberQuestion question, int limit)
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
  public final List<Candidate> lookUp(String reading, int limit) throws IOException {
    return lookUp(List.of(Shingles.SKELETONS, Shingles.WORDS), reading, limit);
  }

  /**
   * The families whose documents a reading may show, most evidence first. Slower than {@link
   * #lookUp}, and surer: it looks at the texts of the best candidates.
   */
  public final List<Family> families(String reading) throws IOException {
    return families(reading, PublicText.none());
  }

  /**
   * As {@link #families(String)}, where more is known to be public than the registry tells.
   *
   * @param publicText what everybody may quote; it tells no more than who quotes it
   */
  public final List<Family> families(String reading, PublicText publicText) throws IOException {
    return search(searcher -> new Families(searcher, publicText).of(reading));
  }

  /**
   * Documents whose subject stands in a text written by a person, the best first. Shares are those
   * of the subject: {@link Candidate#ofDocument()} is 1 when it is quoted in full.
   */
  public final List<Candidate> lookUpSubject(String text, int limit) throws IOException {
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

  final <T> T search(Searches.Search<T> search) throws IOException {
    return searches.ask(search);
  }
}
