package rasoat.index.number.search;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rasoat.index.number.CentralCodes;
import rasoat.index.text.ShippedList;

/**
 * The words that stand in the head of a page: motto, agencies, places, day. Where some of them were
 * misread, a digit may have been too, and a digit does not show it.
 */
final class HeadWords {

  private static final String FIXED =
      "cộng hòa xã hội chủ nghĩa việt nam độc lập tự do hạnh phúc đảng cộng sản việt nam bộ số ngày"
          + " tháng năm ủy ban nhân dân ubnd hđnd tỉnh tp thành phố phường xã đặc khu thị trấn"
          + " huyện quận đảng bộ đoàn hội đồng trung ương ban chấp hành thường vụ mttq đến chuyển"
          + " khẩn hỏa tốc thượng mật sở phòng chi cục trung tâm trường tổng công an quân sự chỉ"
          + " huy v/v";

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Marks that are printed there. */
  private static final Pattern AROUND = Pattern.compile("^[(\"“]+|[,.:;)\"”]+$");

  private static final Set<String> PRINTED = Set.of("", "-", "*", "–", "/");
  private static final Set<String> KNOWN = known();

  private HeadWords() {}

  /** How many words and stray marks of a head are none that stand there, the number left out. */
  static int misread(String head) {
    return (int)
        SPACE
            .splitAsStream(Normalizer.normalize(head, Normalizer.Form.NFC))
            .filter(HeadWords::isMisread)
            .count();
  }

  private static boolean isMisread(String written) {
    String word = AROUND.matcher(written).replaceAll("");
    boolean digits = word.chars().allMatch(Character::isDigit);
    return !digits && !PRINTED.contains(word) && !KNOWN.contains(key(word));
  }

  /** The mark of a tone stands on either vowel: {@code HÒA}, {@code HOÀ}. */
  private static String key(String word) {
    StringBuilder tones = new StringBuilder();
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .chars()
        .forEach(
            c ->
                ("\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0 ? tones : letters)
                    .append((char) c));
    return letters.append(tones).toString();
  }

  private static Set<String> known() {
    Set<String> words = new HashSet<>();
    Stream<String> names =
        Stream.of(
                ShippedList.rows(Gazetteer.class, "communes.tsv").stream().map(row -> row[1]),
                ShippedList.rows(Gazetteer.class, "provinces.tsv").stream()
                    .flatMap(row -> Stream.of(row[1], row[2])),
                ShippedList.rows(CentralCodes.class, "agencies.tsv").stream().map(row -> row[1]),
                List.of(FIXED).stream())
            .flatMap(stream -> stream);
    names
        .flatMap(name -> Stream.of(name.split("[^\\p{L}\\p{M}\\p{Nd}']+")))
        .forEach(word -> words.add(key(word)));
    return Set.copyOf(words);
  }
}
