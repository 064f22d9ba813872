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

  /** The other half of the head, read in one line with the agency. */
  private static final Set<String> ENDS = Set.of("cong", "doc", "dang", "so", "ngay", "s6");

  private static final int LONGEST_NAME = 5;

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

  private void line(String line) {
    List<String> words = words(line);
    for (int at = 0; at < words.size(); at++) {
      for (Map.Entry<String, Boolean> kind : KINDS.entrySet()) {
        int length = kind.getKey().indexOf(' ') < 0 ? 1 : 2;
        if (isAt(words, at, length, kind.getKey())) {
          NameReading name = NameReading.in(nameAfter(words, at + length), kind.getValue());
          take(name, kind.getValue());
        }
      }
    }
  }

  private static boolean isAt(List<String> words, int at, int length, String kind) {
    if (at + length >= words.size()) {
      return false;
    }
    String read = length == 1 ? words.get(at) : words.get(at) + " " + words.get(at + 1);
    if (read.equals(kind)) {
      return true;
    }
    if (Math.abs(read.length() - kind.length()) > 1 || !sharesHalf(read, kind)) {
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
    while (to < words.size() && to - from < LONGEST_NAME && !ENDS.contains(words.get(to))) {
      to++;
    }
    boolean none = to == from || NO_NAMES.contains(words.get(from));
    return none ? List.of() : words.subList(from, to);
  }

  private void take(NameReading name, boolean ofProvince) {
    if (name.isEmpty()) {
      return;
    }
    if (ofProvince) {
      provincial |= !name.provinces().isEmpty();
      provinces.addAll(name.provinces());
    } else {
      local = true;
      names.addAll(name.communes());
    }
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
    if (!local && !provincial) {
      NameReading commune = NameReading.in(bare, false);
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
    return new Issuer(level, names, known);
  }

  private static Set<String> provincesOf(String commune) {
    Set<String> codes = new TreeSet<>();
    Gazetteer.TODAY.communes(commune).forEach(one -> codes.add(one.province()));
    return codes;
  }
}
