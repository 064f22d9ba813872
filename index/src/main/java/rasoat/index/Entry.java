package rasoat.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.jspecify.annotations.Nullable;
import rasoat.index.lookup.TermField;
import rasoat.index.number.search.NumberFields;
import rasoat.index.shingle.Shingles;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;

/** A document as the index keeps it: every component stored, plus what it is found by. */
final class Entry {

  static final String ID = "id";
  static final String NUMBER = "number";
  static final String SERIAL = "serial";
  static final String CONTENT = "content";

  private static final String FORM = "form";
  private static final String YEAR = "year";
  private static final String GROUPS = "groups";
  private static final String STORED_SERIAL = "serial-as-written";
  private static final String BODY = "issuing-body";
  private static final String DATE = "date";
  private static final String TYPE = "type";
  private static final String SUBJECT = "subject";
  private static final String SIGNER = "signer";
  private static final String SECRECY = "secrecy";
  private static final String DISCLOSURE = "disclosure";
  private static final String TEXT = "text";
  private static final String RECIPIENTS = "recipients";
  private static final String GUESSED = "guessed";
  private static final String SOURCE = "source";

  private Entry() {}

  static Document of(RegisteredDocument registered) {
    Document entry = of(registered.document());
    registered.recipients().forEach(recipient -> store(entry, RECIPIENTS, recipient));
    registered.guessed().stream().sorted().forEach(fact -> store(entry, GUESSED, fact.name()));
    store(entry, SOURCE, registered.source());
    if (!registered.contentHash().isEmpty()) {
      entry.add(new StringField(CONTENT, registered.contentHash(), Field.Store.YES));
    }
    return entry;
  }

  private static Document of(OfficialDocument source) {
    Document entry = new Document();
    entry.add(new StringField(ID, source.id().value(), Field.Store.YES));
    store(entry, BODY, source.issuingBody());
    store(entry, TYPE, source.typeName());
    store(entry, SUBJECT, source.subject());
    store(entry, SIGNER, source.signer());
    store(entry, SECRECY, source.secrecy().name());
    store(entry, TEXT, source.text());
    for (Disclosure.Step step : source.disclosure().steps()) {
      store(entry, DISCLOSURE, step.from() + "|" + step.state());
    }
    Optional.ofNullable(source.date()).ifPresent(date -> store(entry, DATE, date.toString()));
    Optional.ofNullable(source.number()).ifPresent(number -> addNumber(entry, number));
    NumberFields.add(entry, source);
    addShingles(entry, Shingles.SKELETONS, source.text());
    addShingles(entry, Shingles.WORDS, source.text());
    addShingles(entry, Shingles.SUBJECT, source.subject());
    return entry;
  }

  private static void addShingles(Document entry, Shingles kind, String text) {
    TermField.add(entry, kind.field(), kind.telling(text));
  }

  private static void addNumber(Document entry, DocumentNumber number) {
    store(entry, FORM, number.form().name());
    store(entry, STORED_SERIAL, number.serial());
    store(entry, YEAR, number.year());
    number.groups().forEach(group -> store(entry, GROUPS, group));
    if (!number.isBlank()) {
      entry.add(new StringField(NUMBER, number.canonical(), Field.Store.NO));
      entry.add(new StringField(SERIAL, serialKey(number.serial()), Field.Store.NO));
    }
  }

  /** Equal for {@code 05a} and {@code 5A}. */
  static String serialKey(String serial) {
    return serial.strip().toUpperCase(Locale.ROOT).replaceFirst("^0+(?=\\d)", "");
  }

  /** What was registered; entries of format 1 say nothing of how we know. */
  static RegisteredDocument readRegistered(Document entry) {
    return new RegisteredDocument(
        read(entry),
        List.of(entry.getValues(RECIPIENTS)),
        Stream.of(entry.getValues(GUESSED))
            .map(RegisteredDocument.Metadata::valueOf)
            .collect(Collectors.toSet()),
        Objects.requireNonNullElse(entry.get(SOURCE), ""),
        Objects.requireNonNullElse(entry.get(CONTENT), ""));
  }

  static OfficialDocument read(Document entry) {
    return new OfficialDocument(
        new DocumentId(entry.get(ID)),
        number(entry),
        entry.get(BODY),
        entry.get(DATE) == null ? null : LocalDate.parse(entry.get(DATE)),
        entry.get(TYPE),
        entry.get(SUBJECT),
        entry.get(SIGNER),
        SecrecyLevel.valueOf(entry.get(SECRECY)),
        disclosure(entry),
        entry.get(TEXT));
  }

  private static @Nullable DocumentNumber number(Document entry) {
    if (entry.get(FORM) == null) {
      return null;
    }
    return new DocumentNumber(
        DocumentNumber.Form.valueOf(entry.get(FORM)),
        entry.get(STORED_SERIAL),
        entry.get(YEAR),
        List.of(entry.getValues(GROUPS)));
  }

  private static Disclosure disclosure(Document entry) {
    return new Disclosure(List.of(entry.getValues(DISCLOSURE)).stream().map(Entry::step).toList());
  }

  private static Disclosure.Step step(String stored) {
    int bar = stored.indexOf('|');
    return new Disclosure.Step(
        LocalDate.parse(stored.substring(0, bar)),
        Disclosure.State.valueOf(stored.substring(bar + 1)));
  }

  private static void store(Document entry, String field, String value) {
    entry.add(new StoredField(field, value));
  }
}
