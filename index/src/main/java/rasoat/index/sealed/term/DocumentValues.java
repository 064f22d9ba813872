package rasoat.index.sealed.term;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;

/** The clear values of a document that is to be sealed. */
public final class DocumentValues {

  private DocumentValues() {}

  /**
   * The fingerprint of a document.
   *
   * @param body the field that holds the words of its text; public phrases are left out
   */
  public static Fingerprint of(OfficialDocument document, SealedField body) {
    List<DocumentNumber> numbers =
        Optional.ofNullable(document.number()).filter(number -> !number.isBlank()).stream()
            .toList();
    List<LocalDate> dates = Optional.ofNullable(document.date()).stream().toList();
    Map<SealedField, long[]> values = new EnumMap<>(SealedField.class);
    values.put(body, body.shingles().telling(document.text()));
    values.put(SealedField.NUMBER_DATE, HeadValues.numberDates(numbers, dates));
    values.put(SealedField.NUMBER_YEAR, HeadValues.numberYears(numbers, dates));
    values.put(SealedField.AGENCY, SealedField.AGENCY.shingles().of(document.issuingBody()));
    return new Fingerprint(values);
  }
}
