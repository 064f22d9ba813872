package rasoat.detector.impersonation.name;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What tells namesakes apart beside the name.
 *
 * @param day of the check
 * @param provinces codes of provinces named elsewhere on the page
 * @param isRegistered whether a claim of that key is in the register
 */
public record Hints(LocalDate day, Set<String> provinces, Predicate<String> isRegistered) {

  public Hints {
    provinces = Set.copyOf(provinces);
  }
}
