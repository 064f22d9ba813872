package rasoat.index.ingest;

/** A file that can be opened but is not what its name promises; the message is the reason. */
final class UnfitFileException extends Exception {

  private static final long serialVersionUID = 1L;

  UnfitFileException(String reason) {
    super(reason);
  }

  /** The same with the part of a list it is about, {@code row 5: }. */
  UnfitFileException in(String place) {
    return new UnfitFileException(place + getMessage());
  }
}
