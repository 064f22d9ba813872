package rasoat.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import rasoat.model.document.DocumentId;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;

/** The registered documents, found again from noisy readings. Safe for many threads. */
public final class DocumentIndex implements AutoCloseable {

  private DocumentIndex() {}

  /** Opens the registry in that folder, making it when there is none. */
  public static DocumentIndex open(Path folder) throws IOException {
    throw new UnsupportedOperationException("being built");
  }

  /** Registers documents, replacing those of the same id; durable when it returns. */
  public void add(Collection<OfficialDocument> documents) throws IOException {
    throw new UnsupportedOperationException("being built");
  }

  /** Takes a document out; false when it was not registered. */
  public boolean remove(DocumentId id) throws IOException {
    throw new UnsupportedOperationException("being built");
  }

  public Optional<OfficialDocument> get(DocumentId id) throws IOException {
    throw new UnsupportedOperationException("being built");
  }

  /** All documents by id. */
  public List<OfficialDocument> list() throws IOException {
    throw new UnsupportedOperationException("being built");
  }

  /** Documents that bear this number, in canonical form; a blank number finds none. */
  public List<OfficialDocument> withNumber(DocumentNumber number) throws IOException {
    throw new UnsupportedOperationException("being built");
  }

  /** Documents whose words stand in the reading, the best first. */
  public List<Candidate> lookUp(String reading, int limit) throws IOException {
    throw new UnsupportedOperationException("being built");
  }

  @Override
  public void close() throws IOException {}
}
