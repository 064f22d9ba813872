package rasoat.index.number.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import rasoat.index.number.SignDistance;
import rasoat.index.text.Folding;

/**
 * Reads the territory of an agency from its name and the names above it, {@code UBND PHƯỜNG AN
 * HẢI}, and from the place of issue. In a noisy reading the words that announce a name, {@code
 * phường}, may be misread too.
 */
final class IssuerReader {

  /** Words that announce a name, and whether it is one of a province. */
  private static final Map<String, Boolean> KINDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("phuong", false),
              Map.entry("xa", false),
              Map.entry("dac khu", false),
              Map.entry("thi tran", false),
              Map.entry("thi xa", false),
              Map.entry("huyen", false),
              Map.entry("quan", false),
              Map.entry("tinh", true),
              Map.entry("tinh uy", true),
              Map.entry("thanh pho", true),
              Map.entry("thanh uy", true),
              Map.entry("tp", true)));

  /** {@code xã hội}, {@code quân sự}, {@code quản lý}, {@code tỉnh ủy} before the name. */
  private static final Set<String> NO_NAMES = Set.of("hoi", "su", "ly", "uy", "chu", "hanh", "cua");

  private static final int LONGEST_NAME = 5;
  private static final double MISREAD_MOTTO = 1.5;

  /** Sơn Hà and Sơn Hạ of one province: marks are too often misread to tell them apart. */
  private static final String TWIN = " or its twin";

  private final Set<String> names = new TreeSet<>();
  private final Set<String> provinces = new TreeSet<>();
  private boolean local;
  private boolean provincial;

  private IssuerReader() {}

  /**
   * Reads what can be read; {@link Issuer#UNREAD} when nothing can.
   *
   * @param body the lines of the issuing agency and its parent
   * @param place of issue, from the date line; empty when not read
   */
  static Issuer read(String body, String place) {
    IssuerReader reader = new IssuerReader();
    body.lines().forEach(reader::line);
    reader.place(words(place));
    return reader.issuer();
  }

  private static List<String> words(String text) {
    return Stream.of(Folding.plain(text).split("[^\\p{L}\\p{Nd}€¢]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Words as they should be first; only a line without any is searched for misread ones. */
  private void line(String line) {
    List<String> words = words(line);
    if (!line(words, 0)) {
      line(words, 1);
    }
  }

  private boolean line(List<String> words, double tolerance) {
    boolean found = false;
    int at = 0;
    while (at < words.size()) {
      int after = at + 1;
      for (Map.Entry<String, Boolean> kind : KINDS.entrySet()) {
        int length = kind.getKey().indexOf(' ') < 0 ? 1 : 2;
        if (isAt(words, at, length, kind.getKey(), tolerance)) {
          found = true;
          int name = take(nameAfter(words, at + length), kind.getValue());
          after = Math.max(after, at + length + name);
        }
      }
      at = after;
    }
    return found;
  }

  private static boolean isAt(
      List<String> words, int at, int length, String kind, double tolerance) {
    if (at + length >= words.size()) {
      return false;
    }
    String read = length == 1 ? words.get(at) : words.get(at) + " " + words.get(at + 1);
    if (read.equals(kind)) {
      return true;
    }
    if (tolerance == 0 || Math.abs(read.length() - kind.length()) > 1 || !sharesHalf(read, kind)) {
      return false;
    }
    double limit = kind.length() <= 3 ? 0.36 : kind.length() <= 4 ? 0.4 : 0.75;
    return SignDistance.between(read, kind, limit) <= limit;
  }

  /** Cheaper than a distance, and false for most words. */
  private static boolean sharesHalf(String read, String kind) {
    int shared = 0;
    for (int i = 0; i < kind.length(); i++) {
      shared += read.indexOf(kind.charAt(i)) >= 0 ? 1 : 0;
    }
    return shared * 2 >= kind.length();
  }

  private static List<String> nameAfter(List<String> words, int from) {
    int to = from;
    while (to < words.size() && to - from < LONGEST_NAME) {
      to++;
    }
    return words.subList(from, to);
  }

  /** How many words the name took; 0 when the gazetteer knows none there. */
  private int take(List<String> words, boolean ofProvince) {
    NameReading name = NameReading.in(words, ofProvince);
    if (name.isEmpty() || isProse(words) && !isExact(words, name)) {
      return 0;
    }
    if (ofProvince) {
      provincial |= !name.provinces().isEmpty();
      provinces.addAll(name.provinces());
    } else {
      local = true;
      names.addAll(name.communes());
    }
    return name.words();
  }

  private static boolean isExact(List<String> words, NameReading name) {
    return name.isRegistered()
        && !Gazetteer.TODAY.names(String.join(" ", words.subList(0, name.words())), 0).isEmpty();
  }

  /** {@code Cộng hòa xã hội chủ nghĩa Việt Nam} stands beside the agency or below it. */
  private static boolean isProse(List<String> words) {
    return NO_NAMES.contains(words.getFirst())
        || words.size() >= 2
            && SignDistance.between(words.get(0) + words.get(1), "hoichu", MISREAD_MOTTO)
                <= MISREAD_MOTTO;
  }

  private void place(List<String> words) {
    if (words.isEmpty()) {
      return;
    }
    List<String> bare =
        words.size() > 1 && (words.getFirst().equals("tp") || words.getFirst().equals("t"))
            ? words.subList(1, words.size())
            : words;
    NameReading province = NameReading.in(bare, true);
    if (!province.provinces().isEmpty()) {
      provinces.addAll(provinces.isEmpty() ? province.provinces() : Set.of());
      return;
    }
    NameReading commune = NameReading.in(bare, false);
    if (local && commune.isRegistered()) {
      names.addAll(commune.communes()); // another place than in the name leaves both open
    } else if (!local && provincial) {
      provincial = false; // a commune whose line was lost is no province
    } else if (!local) {
      local = commune.isRegistered();
      names.addAll(local ? commune.communes() : Set.of());
    }
  }

  private Issuer issuer() {
    Issuer.Level level =
        local ? Issuer.Level.LOCAL : provincial ? Issuer.Level.PROVINCE : Issuer.Level.UNKNOWN;
    Set<String> known = new TreeSet<>(provinces);
    if (local && known.isEmpty()) {
      names.forEach(name -> known.addAll(provincesOf(name)));
    }
    Set<String> told = new TreeSet<>(names);
    if (known.size() == 1) {
      names.stream()
          .filter(name -> Gazetteer.TODAY.hasTwins(name, known.iterator().next()))
          .forEach(name -> told.add(name + TWIN));
    }
    return new Issuer(level, told, known);
  }

  private static Set<String> provincesOf(String commune) {
    Set<String> codes = new TreeSet<>();
    Gazetteer.TODAY.communes(commune).forEach(one -> codes.add(one.province()));
    return codes;
  }
}
