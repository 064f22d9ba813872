package rasoat.model.document;

/** The registry's own name for a document, such as {@code d-0042}; never shown on the document. */
public record DocumentId(String value) implements Comparable<DocumentId> {

  public DocumentId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("document id must not be blank");
    }
  }

  @Override
  public int compareTo(DocumentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
