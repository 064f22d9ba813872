package rasoat.index.number.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
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

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Marks that are printed there. */
  private static final Pattern AROUND = Pattern.compile("^[(\"“]+|(?<=.)[,.:;)\"”]+$");

  private static final Set<String> BETWEEN = Set.of("-", "–", "*", "/");

  /** Decree 30/2020/NĐ-CP, annex I, II.1; of the Party its name (36-HD/VPTW). */
  private static final List<List<String>> MOTTOS =
      List.of(
          words("cộng hòa xã hội chủ nghĩa việt nam"),
          words("độc lập tự do hạnh phúc"),
          words("đảng cộng sản việt nam"));

  private static final String OTHERS =
      "bộ số ngày tháng năm ủy ban nhân dân ubnd hđnd tỉnh tp thành phố phường xã đặc khu"
          + " thị trấn huyện quận đảng đoàn hội đồng trung ương chấp hành thường vụ mttq đến"
          + " chuyển khẩn hỏa tốc thượng mật sở phòng chi cục tâm trường tổng công an quân sự"
          + " chỉ huy v/v";

  private static final Set<String> KNOWN = known();

  private HeadWords() {}

  /** How many words and stray marks of a head are none that stand there, the number left out. */
  static int misread(String head) {
    List<String> read = words(head);
    long unknown = read.stream().filter(HeadWords::isUnknown).count();
    long broken = MOTTOS.stream().filter(motto -> isBroken(motto, read)).count();
    return (int) (unknown + broken);
  }

  private static boolean isUnknown(String word) {
    return !word.chars().allMatch(Character::isDigit) && !KNOWN.contains(word);
  }

  /** Most of the motto is there, but not as it is printed; other words are no part of it. */
  private static boolean isBroken(List<String> motto, List<String> read) {
    long there = motto.stream().filter(read::contains).count();
    return there * 3 > motto.size() * 2 && Collections.indexOfSubList(read, motto) < 0;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String written : SPACE.split(Normalizer.normalize(text, Normalizer.Form.NFC).strip())) {
      if (!written.isEmpty() && !BETWEEN.contains(written)) {
        words.add(key(AROUND.matcher(written).replaceAll("")));
      }
    }
    return words;
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
    Set<String> known = new HashSet<>(words(OTHERS));
    MOTTOS.forEach(known::addAll);
    Stream.of(
            ShippedList.rows(Gazetteer.class, "communes.tsv").stream().map(row -> row[1]),
            ShippedList.rows(Gazetteer.class, "provinces.tsv").stream()
                .flatMap(row -> Stream.of(row[1], row[2])),
            ShippedList.rows(CentralCodes.class, "agencies.tsv").stream().map(row -> row[1]))
        .flatMap(names -> names)
        .forEach(name -> known.addAll(words(name.replaceAll("[^\\p{L}\\p{M}\\p{Nd}']+", " "))));
    return Set.copyOf(known);
  }
}
