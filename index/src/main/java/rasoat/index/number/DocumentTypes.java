package rasoat.index.number;

import rasoat.index.text.Folding;

/** The names of types of documents as they stand under the letterhead. */
public final class DocumentTypes {

  private DocumentTypes() {}

  /** Whether a line is the name of a type and nothing else, {@code THÔNG BÁO}. */
  public static boolean isName(String line) {
    return Vocabulary.typeNames().contains(Folding.plain(line.strip()));
  }
}
