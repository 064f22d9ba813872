package rasoat.index.number;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.index.text.Folded;
import rasoat.model.document.DocumentNumber;

/** Tells from what stands around a number what it is there for. */
final class Roles {

  /** Copies: sao y, trích sao, sao lục (Decree 30/2020/NĐ-CP, annex III). */
  private static final Set<String> COPIES = Set.of("SY", "TrS", "SL");

  private static final Pattern FORM_BEFORE =
      Pattern.compile(
          ".*\\b(?:mau|bieu mau|bieu)(?: so)?\\s*[:.]?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** {@code (2)} and dots where the form asks for an entry (annex III). */
  private static final Pattern FORM_ENTRY = Pattern.compile("\\(\\d{1,2}\\)");

  private static final Pattern FORM_AFTER =
      Pattern.compile("\\s?[-~]?\\s?(?:\\.{2,}\\s?)?\\(\\d{1,2}\\)");

  private static final int NEAR = 24;

  private Roles() {}

  static NumberRole of(Folded text, Matcher found, Place place, DocumentNumber number, int end) {
    if (isForm(text, found, number, end)) {
      return NumberRole.TEMPLATE;
    }
    if (IncomingStamp.covers(text, found.start(), end)) {
      return NumberRole.INCOMING;
    }
    if (!place.own()) {
      return NumberRole.CITED;
    }
    boolean copy =
        COPIES.contains(number.groups().getFirst()) || CopyBlock.covers(text, found.start());
    return copy ? NumberRole.COPY : NumberRole.OWN;
  }

  private static boolean isForm(Folded text, Matcher found, DocumentNumber number, int end) {
    String all = text.text();
    int from = found.group("lead") == null ? found.start() : found.start("lead");
    String before = all.substring(Math.max(0, from - NEAR), from);
    if (FORM_BEFORE.matcher(before.substring(before.lastIndexOf('\n') + 1)).matches()) {
      return true;
    }
    boolean entry = FORM_ENTRY.matcher(all.substring(found.start(), end)).find();
    return number.isBlank()
        && (entry || FORM_AFTER.matcher(all).region(end, all.length()).lookingAt());
  }
}
