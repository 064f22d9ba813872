package rasoat.index.sealed.term;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import rasoat.index.text.Syllable;
import rasoat.index.text.Syllables;
import rasoat.model.document.DocumentNumber;

/**
 * The values of the head of a document. A bare number is guessed at once and shared by thousands of
 * offices, so it is only ever hashed together with its day or year.
 */
final class HeadValues {

  private HeadValues() {}

  static long[] numberDates(Collection<DocumentNumber> numbers, Collection<LocalDate> dates) {
    return sorted(
        numbers.stream()
            .flatMap(number -> dates.stream().map(date -> "nd|" + form(number) + '|' + date)));
  }

  static long[] numberYears(Collection<DocumentNumber> numbers, Collection<LocalDate> dates) {
    return sorted(
        numbers.stream()
            .flatMap(
                number -> dates.stream().map(date -> "ny|" + form(number) + '|' + date.getYear())));
  }

  /** Serial without leading zeros, and the symbol as noise leaves it. */
  private static String form(DocumentNumber number) {
    String serial = number.serial().strip().toUpperCase(Locale.ROOT).replaceFirst("^0+(?=\\d)", "");
    String symbol =
        Syllables.of(number.symbol()).stream()
            .map(Syllable::folded)
            .collect(Collectors.joining("-"));
    return serial + '|' + symbol;
  }

  private static long[] sorted(Stream<String> forms) {
    LongStream hashes = forms.mapToLong(Sha256::first64);
    return hashes.sorted().distinct().toArray();
  }
}
