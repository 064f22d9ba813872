package rasoat.index.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import rasoat.index.number.NumberReader;
import rasoat.index.number.NumberReading;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.SecrecyLevel;

/**
 * What a manifest says about a document. A field that is there but empty says that there is none; a
 * field that is not there is to be read from the text.
 *
 * @param values by the names of the fields
 */
record GivenFields(Map<String, String> values) {

  static final GivenFields NONE = new GivenFields(Map.of());

  private static final Pattern LIST = Pattern.compile("\\s*[;\\n]\\s*");

  GivenFields {
    values = Map.copyOf(values);
  }

  boolean has(String field) {
    return values.containsKey(field);
  }

  Optional<String> text(String field) {
    return Optional.ofNullable(values.get(field))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /** The items of a list, parted by semicolons. */
  List<String> list(String field) {
    return text(field).stream()
        .flatMap(LIST::splitAsStream)
        .filter(item -> !item.isBlank())
        .toList();
  }

  Optional<LocalDate> date(String field) throws UnfitFileException {
    Optional<String> written = text(field);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(written.get()));
    } catch (DateTimeException e) {
      throw unfit(field, "a date such as 2025-12-16", written.get());
    }
  }

  boolean hasNumber() {
    return has("number") || has("symbol");
  }

  /** The number; a symbol alone is a blank number. */
  Optional<DocumentNumber> number() throws UnfitFileException {
    Optional<String> written = text("number");
    if (written.isPresent()) {
      return Optional.of(
          DocumentNumber.parse(written.get())
              .or(() -> firstReading(written.get()))
              .orElseThrow(
                  () -> unfit("number", "a number such as 1849/UBND-VHXH", written.get())));
    }
    Optional<String> symbol = text("symbol");
    if (symbol.isEmpty()) {
      return Optional.empty();
    }
    String separator = symbol.get().contains("/") ? "-" : "/";
    return Optional.of(
        DocumentNumber.parse(separator + symbol.get())
            .orElseThrow(() -> unfit("symbol", "a symbol such as UBND-VHXH", symbol.get())));
  }

  private static Optional<DocumentNumber> firstReading(String written) {
    return NumberReader.findIn(written).stream().map(NumberReading::number).findFirst();
  }

  SecrecyLevel secrecy() throws UnfitFileException {
    Optional<String> written = text("secrecy");
    return written.isEmpty()
        ? SecrecyLevel.NONE
        : SecrecyLevel.parse(written.get())
            .orElseThrow(() -> unfit("secrecy", "MẬT, TỐI MẬT or TUYỆT MẬT", written.get()));
  }

  /** Whether anything is said about who may see it. */
  boolean hasDisclosure() {
    return text("disclosure").isPresent() || text("public_from").isPresent();
  }

  UnfitFileException unfit(String field, String expected, String was) {
    return new UnfitFileException("field " + field + ": expected " + expected + ", was " + was);
  }
}
