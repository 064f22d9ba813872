package rasoat.index.sealed.term;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rasoat.index.number.DateReader;
import rasoat.index.number.DateReading;
import rasoat.index.number.NumberReader;
import rasoat.index.number.NumberReading;
import rasoat.model.document.DocumentNumber;

/** The clear values of a reading that is to be looked for. */
public final class ReadingValues {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** The head of a page names its issuing body. */
  private static final int HEAD_WORDS = 60;

  private static final int MOST_NUMBERS = 6;
  private static final int MOST_DATES = 4;

  private ReadingValues() {}

  /** The fingerprint of a reading; each of its likely numbers with each of its days of issue. */
  public static Fingerprint of(String reading, Collection<SealedField> bodies) {
    List<DocumentNumber> numbers =
        NumberReader.findIn(reading).stream()
            .filter(NumberReading::own)
            .map(NumberReading::number)
            .filter(number -> !number.isBlank())
            .distinct()
            .limit(MOST_NUMBERS)
            .toList();
    List<LocalDate> dates =
        DateReader.findIn(reading).stream()
            .filter(DateReading::placeLine)
            .map(DateReading::date)
            .distinct()
            .limit(MOST_DATES)
            .toList();
    Map<SealedField, long[]> values = new EnumMap<>(SealedField.class);
    bodies.forEach(body -> values.put(body, body.shingles().telling(reading)));
    values.put(SealedField.NUMBER_DATE, HeadValues.numberDates(numbers, dates));
    values.put(SealedField.NUMBER_YEAR, HeadValues.numberYears(numbers, dates));
    values.put(SealedField.AGENCY, SealedField.AGENCY.shingles().of(head(reading)));
    return new Fingerprint(values);
  }

  private static String head(String reading) {
    return SPACE.splitAsStream(reading).limit(HEAD_WORDS).collect(Collectors.joining(" "));
  }
}
