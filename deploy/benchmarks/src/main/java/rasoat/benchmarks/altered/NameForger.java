package rasoat.benchmarks.altered;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import rasoat.benchmarks.altered.Forger.Place;

/** Puts other people and places into a document. */
final class NameForger {

  private static final String SYLLABLE = "\\p{Lu}\\p{Ll}*";
  private static final Pattern PERSON =
      Pattern.compile(
          "(?<=(?:đồng chí|ông|bà|Ông|Bà|Ông từ) )"
              + SYLLABLE
              + "(?: "
              + SYLLABLE
              + "){1,3}(?=[ ,.;:])");
  private static final Pattern LAST_LINE =
      Pattern.compile("(?m)^" + SYLLABLE + "(?: " + SYLLABLE + "){1,3}\\s*\\z");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<= (?:xã|phường|tỉnh|thôn|huyện|đường|thành phố) )"
              + SYLLABLE
              + "(?: "
              + SYLLABLE
              + "){1,3}(?=[ ,.;:])");

  private static final List<String> FAMILY =
      List.of(
          "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
          "Dương", "Lý", "Đinh", "Mai", "Tô", "Lương", "Cao", "Tạ", "Hà", "Đoàn", "Trịnh", "Vương");
  private static final List<String> MIDDLE =
      List.of(
          "Văn", "Thị", "Hữu", "Đức", "Minh", "Quang", "Thanh", "Ngọc", "Xuân", "Đình", "Công",
          "Gia", "Bá", "Thu", "Kim", "Mạnh", "Hoàng", "Anh", "Tuấn", "Thùy");
  private static final List<String> GIVEN =
      List.of(
          "Hùng", "Dũng", "Lan", "Hương", "Tuấn", "Nam", "Sơn", "Thảo", "Phương", "Long", "Hải",
          "Bình", "Cường", "Trang", "Linh", "Hạnh", "Thắng", "Việt", "Quân", "Tâm", "Yến", "Đạt",
          "Khánh", "Nhung", "Phúc", "Toàn", "Vinh", "Xuân", "Oanh", "Thịnh");
  private static final List<String> PLACES =
      List.of(
          "Tân Lập",
          "Phú Hòa",
          "Mường La",
          "Vĩnh Thịnh",
          "Long Sơn",
          "Đông Hà",
          "Bình Minh",
          "Hòa Lạc",
          "Thạch Bình",
          "Ea Kar",
          "Sơn Tây",
          "Yên Định",
          "Cẩm Giàng",
          "Tam Kỳ");

  private final RandomGenerator random;

  NameForger(RandomGenerator random) {
    this.random = random;
  }

  static List<Place> people(String text) {
    return Forger.places(PERSON, text, 0);
  }

  static List<Place> places(String text) {
    return Forger.places(PLACE, text, 0);
  }

  static Optional<Place> signer(String text) {
    String trimmed = text.stripTrailing();
    return Forger.places(LAST_LINE, trimmed, 0).stream()
        .map(place -> new Place(place.from(), trimmed.length()))
        .findFirst();
  }

  /** A whole other name, or one or two of its syllables. */
  Change person(ChangeKind kind, String text, Place place) {
    String old = text.substring(place.from(), place.to());
    String other = old;
    while (isNearly(other, old)) {
      List<String> parts = new ArrayList<>(List.of(old.split(" ")));
      int which = random.nextInt(10);
      int last = parts.size() - 1;
      if (which < 5) {
        parts = new ArrayList<>(List.of(any(FAMILY), any(MIDDLE), any(GIVEN)));
      } else if (which < 8) {
        parts.set(last, any(GIVEN));
      } else {
        parts.set(last, any(GIVEN));
        parts.set(Math.max(1, last - 1), any(MIDDLE));
      }
      other = String.join(" ", parts);
    }
    return Change.replacing(kind, text, place.from(), place.to(), other);
  }

  Change place(String text, Place place) {
    String old = text.substring(place.from(), place.to());
    String other = old;
    while (isNearly(other, old)) {
      other = any(PLACES);
    }
    return Change.replacing(ChangeKind.PLACE, text, place.from(), place.to(), other);
  }

  private static boolean isNearly(String other, String old) {
    return rasoat.index.text.Folding.plain(other).equals(rasoat.index.text.Folding.plain(old));
  }

  private String any(List<String> names) {
    return names.get(random.nextInt(names.size()));
  }
}
