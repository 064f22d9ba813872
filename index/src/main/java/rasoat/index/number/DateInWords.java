package rasoat.index.number;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Forms of {@code ngày 16 tháng 12 năm 2025} with letters misread. The words are known by their
 * consonants, vowels are what recognition breaks; of {@code tháng} and {@code năm} one may have
 * lost a consonant too.
 */
final class DateInWords {

  private static final String DIGIT = "[0-9OoIlSsBZzgq|]";
  private static final String GAP = "[\\s,.]{0,3}";

  private static final String DAY = "[nN][gq9][A-Za-z4]{1,2}[yvij]?";
  private static final String LIKE_DAY =
      "[A-Za-z]?[gq9][A-Za-z4]{1,2}[yvij]?|[nNmMu][A-Za-z]{1,2}[yvij]";
  private static final String MONTH = "[tT]h?[A-Za-z4]{1,2}n?g";
  private static final String LIKE_MONTH = "[A-Za-z][hkbn]?[A-Za-z4]{1,2} ?(?:n|m|rn)? ?[gq9]";
  private static final String YEAR = "[nN][A-Za-z4]{1,2}m";
  private static final String LIKE_YEAR = "[A-Za-z][A-Za-z4]{1,2}(?:m|n|rn)";

  /** The surest first. */
  private static final List<Pattern> FORMS =
      List.of(
          form(DAY, MONTH, YEAR),
          form(DAY + "|" + LIKE_DAY, MONTH, LIKE_YEAR),
          form(DAY + "|" + LIKE_DAY, LIKE_MONTH, YEAR));

  private DateInWords() {}

  private static Pattern form(String day, String month, String year) {
    return Pattern.compile(
        "\\b(?:%s)%s(?<day>%s ?%s?)%s(?:%s)%s(?<month>%s ?%s?)%s(?:%s)%s(?<year>%s(?: ?%s){3})"
            .formatted(
                day, GAP, DIGIT, DIGIT, GAP, month, GAP, DIGIT, DIGIT, GAP, year, GAP, DIGIT,
                DIGIT));
  }

  /** Matchers with the groups {@code day}, {@code month} and {@code year}, the surest first. */
  static List<Matcher> in(String folded) {
    return FORMS.stream().map(form -> form.matcher(folded)).toList();
  }
}
