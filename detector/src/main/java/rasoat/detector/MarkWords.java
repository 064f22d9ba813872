package rasoat.detector;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import rasoat.index.text.Folding;
import rasoat.model.document.SecrecyLevel;

/**
 * What a stamp or frame says, recognised by its letters without their marks.
 *
 * <p>The words: secrecy by Law 117/2025/QH15, article 8, urgency and circulation by Decree
 * 30/2020/NĐ-CP, annex I, part I, III.2.
 */
enum MarkWords {
  TUYET_MAT("TUYỆT MẬT", Meaning.SECRECY, 2),
  TOI_MAT("TỐI MẬT", Meaning.SECRECY, 1),
  MAT("MẬT", Meaning.SECRECY, 0),
  HOA_TOC("HỎA TỐC", Meaning.URGENCY, 1),
  THUONG_KHAN("THƯỢNG KHẨN", Meaning.URGENCY, 2),
  KHAN("KHẨN", Meaning.URGENCY, 1),
  LUU_HANH_NOI_BO("LƯU HÀNH NỘI BỘ", Meaning.CIRCULATION, 3),
  XEM_XONG_TRA_LAI("XEM XONG TRẢ LẠI", Meaning.CIRCULATION, 3),
  TAI_LIEU_THU_HOI("TÀI LIỆU THU HỒI", Meaning.CIRCULATION, 3),
  DEN("ĐẾN", Meaning.INCOMING, 0),
  BAN_SO("BẢN SỐ", Meaning.COPY, 0),
  SAO_Y("SAO Y", Meaning.COPIED, 0),
  SAO_LUC("SAO LỤC", Meaning.COPIED, 0),
  TRICH_SAO("TRÍCH SAO", Meaning.COPIED, 0),
  KY_SO("KÝ SỐ", Meaning.SIGNED, 0),
  CHE("CHE", Meaning.COVERED, 0),
  QR("QR", Meaning.CODE, 0);

  enum Meaning {
    SECRECY,
    URGENCY,
    CIRCULATION,
    /** An office received this copy (Decree 30/2020, annex IV). */
    INCOMING,
    /** Which of several copies it is. */
    COPY,
    /** An agency made this copy (Decree 30/2020, annex I, part II). */
    COPIED,
    /** An agency signed this file (the same, part I, II.8). */
    SIGNED,
    /** Somebody covered what stood there; nothing is written. */
    COVERED,
    /** A square to be read by machines, put there by whoever issued or passed on the copy. */
    CODE
  }

  private static final Set<Meaning> BY_WORDS =
      EnumSet.of(Meaning.SECRECY, Meaning.URGENCY, Meaning.CIRCULATION);

  /** Those that are known by their words alone, whatever stands beside them. */
  private static final List<MarkWords> WORDS =
      Arrays.stream(values()).filter(mark -> BY_WORDS.contains(mark.meaning)).toList();

  private static final List<MarkWords> FORMS_OF_COPY = List.of(SAO_Y, SAO_LUC, TRICH_SAO);

  /** The bar of a T is thin, and no syllable has Â or Ă before an I. */
  private static final Pattern LOST_BAR = Pattern.compile("(?<=[ÂẤẦẨẪẬĂẮẰẲẴẶ])[IÌÍlJ]");

  private final String printed;
  private final Meaning meaning;
  private final String letters;
  private final int mostErrors;

  MarkWords(String printed, Meaning meaning, int mostErrors) {
    this.printed = printed;
    this.meaning = meaning;
    this.letters = letters(printed);
    this.mostErrors = mostErrors;
  }

  /** The words as printed. */
  String printed() {
    return printed;
  }

  Meaning meaning() {
    return meaning;
  }

  SecrecyLevel level() {
    return switch (this) {
      case TUYET_MAT -> SecrecyLevel.TUYET_MAT;
      case TOI_MAT -> SecrecyLevel.TOI_MAT;
      case MAT -> SecrecyLevel.MAT;
      case HOA_TOC,
          THUONG_KHAN,
          KHAN,
          LUU_HANH_NOI_BO,
          XEM_XONG_TRA_LAI,
          TAI_LIEU_THU_HOI,
          DEN,
          BAN_SO,
          SAO_Y,
          SAO_LUC,
          TRICH_SAO,
          KY_SO,
          CHE,
          QR ->
          SecrecyLevel.NONE;
    };
  }

  /** The words a noisy reading comes nearest to, within the errors each allows. */
  static Optional<MarkWords> in(String reading) {
    String seen = letters(LOST_BAR.matcher(reading).replaceAll("T"));
    MarkWords best = null;
    int fewest = Integer.MAX_VALUE;
    for (MarkWords words : WORDS) {
      int errors = LevenshteinDistance.getDefaultInstance().apply(seen, words.letters);
      if (errors <= words.mostErrors && errors < fewest) {
        best = words;
        fewest = errors;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The words a stretch of printed capitals is, letter by letter; prose about secrecy is none. */
  static Optional<MarkWords> spelled(List<String> words) {
    return spelled(String.join(" ", words), WORDS);
  }

  /** The form of copy a stretch of printed capitals names, perhaps as SAO Y BẢN CHÍNH. */
  static Optional<MarkWords> formOfCopy(List<String> words) {
    String joined = String.join(" ", words);
    return spelled(joined.replaceFirst(" BẢN CHÍNH\\W*$", ""), FORMS_OF_COPY);
  }

  private static Optional<MarkWords> spelled(String words, List<MarkWords> among) {
    if (!words.equals(words.toUpperCase(Locale.ROOT))) {
      return Optional.empty();
    }
    String seen = letters(words);
    return among.stream().filter(candidate -> candidate.letters.equals(seen)).findFirst();
  }

  private static String letters(String text) {
    return Folding.plain(text).replaceAll("[^a-z]", "");
  }
}
