package rasoat.index.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.index.text.Folding;

/**
 * Who signed: the name below the signing power and the post (Decree 30/2020/NĐ-CP, annex I, part I,
 * II.7). A copy has a second block of the office that made it; the first is the document's own.
 */
final class SignatureBlock {

  private static final int LINES_TO_THE_NAME = 8;

  private static final Pattern POST =
      Pattern.compile(
          "(?:.*\\s)?(?:(?:t/?m|k/?t|t/?l|tuq|t/?u/?q|q)\\.? .*|(?:pho |quyen )?(?:chu tich|bi"
              + " thu|giam doc|tong giam doc|chanh van phong|bo truong|thu truong|thu tuong|cuc"
              + " truong|vu truong|truong [a-z ]{2,30}|hieu truong|truong ban|truong phong|chi huy"
              + " truong|chinh uy|chanh thanh tra|tong cuc truong|chanh an|vien truong|chu"
              + " nhiem|doi truong|thuong truc|chi cuc truong)(?: [a-z ]{2,40})?)");

  private static final Pattern NAME =
      Pattern.compile("(?:\\p{Lu}[\\p{Ll}'’]*[\\s-]){1,5}\\p{Lu}[\\p{Ll}'’]*");

  private static final Pattern RANK =
      Pattern.compile(
          "(?iu)^(?:(?:(?:đại|thượng|trung|thiếu)\\s+(?:tướng|tá|úy|uý))|(?:gs|pgs|ts|ths|bs|ckii|cki)\\.?"
              + "(?=[\\s.]))[\\s.]*");

  /** Names in capitals look like posts; these begin nine of ten of them. */
  private static final Set<String> FAMILIES =
      Set.of(
          "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do",
          "ho", "ngo", "duong", "ly", "dao", "doan", "vuong", "trinh", "truong", "dinh", "lam",
          "phung", "mai", "to", "ha", "ta", "quach", "thai", "luong", "luu", "chau", "kieu", "cao",
          "tong", "lo", "la", "nong", "ma", "vi", "be", "giang", "quang", "thach", "son");

  private final List<Line> lines;

  SignatureBlock(List<Line> lines) {
    this.lines = lines;
  }

  String signer() {
    int end = endOfBody();
    for (int i = end; i < lines.size(); i++) {
      if (isPost(lines.get(i))) {
        Optional<String> name = nameBelow(i);
        if (name.isPresent()) {
          return name.get();
        }
      }
    }
    return hasPost(end) ? "" : lastName(end);
  }

  /** The body ends with "./." or where the list of recipients begins; a text may have neither. */
  private int endOfBody() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).text().endsWith("./.") || lines.get(i).plain().startsWith("noi nhan")) {
        return i;
      }
    }
    return lines.size() / 2;
  }

  private boolean hasPost(int from) {
    return lines.subList(from, lines.size()).stream().anyMatch(SignatureBlock::isPost);
  }

  private Optional<String> nameBelow(int post) {
    int last = Math.min(lines.size(), post + 1 + LINES_TO_THE_NAME);
    for (int i = post + 1; i < last; i++) {
      Optional<String> name = name(lines.get(i).text());
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  private String lastName(int from) {
    return lines.subList(from, lines.size()).reversed().stream()
        .map(line -> name(line.text()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("");
  }

  private static boolean isPost(Line line) {
    return line.isCapital() && !isCapitalName(line.text()) && POST.matcher(line.plain()).matches();
  }

  /** The name that a line is, or that ends it behind an item of the recipients. */
  private static Optional<String> name(String line) {
    Matcher item = Pattern.compile("^[-+•].*[;.,]\\s*(.*)$").matcher(line);
    String rest = RANK.matcher(item.matches() ? item.group(1) : line).replaceFirst("").strip();
    if (NAME.matcher(rest).matches() && !Line.of(rest).isCapital() || isCapitalName(rest)) {
      return Optional.of(rest);
    }
    return Optional.empty();
  }

  private static boolean isCapitalName(String line) {
    String[] words = line.split("\\s+");
    return words.length >= 2
        && words.length <= 5
        && line.equals(line.toUpperCase(Locale.ROOT))
        && line.chars().allMatch(c -> Character.isLetter(c) || c == ' ')
        && FAMILIES.contains(Folding.plain(words[0]))
        && !POST.matcher(Folding.plain(line)).matches();
  }
}
