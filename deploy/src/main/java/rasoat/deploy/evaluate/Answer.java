package rasoat.deploy.evaluate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.SecrecyLevel;

/**
 * A document that is a right answer for a post.
 *
 * @param document its id in the registry; null when it is not registered
 * @param number null when it bears none
 */
record Answer(@Nullable String document, @Nullable String number, SecrecyLevel secrecy) {

  boolean hasNumber(@Nullable String read) {
    return number != null && read != null && canonical(number).equals(canonical(read));
  }

  private static String canonical(String number) {
    Optional<DocumentNumber> parsed = DocumentNumber.parse(number);
    return parsed.map(DocumentNumber::canonical).orElse(number.strip());
  }
}
