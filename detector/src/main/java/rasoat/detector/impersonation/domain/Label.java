package rasoat.detector.impersonation.domain;

import java.util.List;

/**
 * A part of an address that somebody chose.
 *
 * @param seen as people see it
 * @param words what it says
 * @param place where it stands
 */
record Label(String seen, List<Word> words, Place place) {

  enum Place {
    /** What was registered: {@code abc} of {@code x.abc.com}. */
    REGISTERED,
    /** What its owner put before that. */
    BEFORE,
    /** A name on a host where anybody gets one. */
    FREE
  }

  static Label of(String seen, Place place) {
    return new Label(seen, LabelReader.read(LetterShapes.latin(seen)), place);
  }

  /** Its letters and digits in Latin. */
  String letters() {
    StringBuilder letters = new StringBuilder();
    words.forEach(word -> letters.append(word.seen()));
    return letters.toString();
  }

  boolean hasWordsOf(Word.Kind kind) {
    return words.stream().anyMatch(word -> word.kind() == kind);
  }
}
