package rasoat.benchmarks.copy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rasoat.benchmarks.altered.PictureReadings;
import rasoat.benchmarks.drawn.DrawnPage;
import rasoat.detector.Natives;
import rasoat.detector.copy.Look;
import rasoat.detector.copy.NearHashes;
import rasoat.detector.page.Glance;

/**
 * Draws and photographs documents, re-encodes each picture, and asks whether that is the same: of
 * the picture itself, of one with a single digit changed to one of like shape, and of one with
 * every digit changed, as in the next letter of a template.
 */
public final class CopyFigures {

  private static final List<Encoding> ENCODINGS =
      Stream.of(1.0, 0.75, 0.5)
          .flatMap(size -> Stream.of(95, 70, 50, 30).map(q -> new Encoding(size, q, 0)))
          .toList();
  private static final List<Encoding> CROPS =
      List.of(new Encoding(1, 80, 0.01), new Encoding(1, 80, 0.03));

  /** For each digit, those that look most like it. */
  private static final String[] LIKE = {"8", "7", "7", "8", "1", "6", "85", "1", "360", "0"};

  /** Letters that are on the first sheet for sure; all letters have digits among them. */
  private static final int FIRST_PAGE = 900;

  private final Map<String, int[]> rows = new TreeMap<>();

  private CopyFigures() {}

  /**
   * Arguments: where natives are unpacked, level (good, fair, poor), odd or even documents, seed,
   * folders of texts.
   */
  public static void main(String... args) throws IOException {
    Natives.load(Path.of(args[0]));
    List<String> texts = new ArrayList<>();
    for (int i = 4; i < args.length; i++) {
      texts.addAll(texts(Path.of(args[i])));
    }
    CopyFigures figures = new CopyFigures();
    int odd = args[2].equals("odd") ? 1 : 0;
    for (int i = odd; i < texts.size(); i += 2) {
      figures.add(texts.get(i), args[1], Long.parseLong(args[3]) * 1_000_003 + i);
    }
    figures.print();
  }

  private static List<String> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.sorted().filter(file -> file.toString().endsWith(".txt")).toList()) {
        texts.add(Files.readString(file, StandardCharsets.UTF_8));
      }
      return texts;
    }
  }

  private void add(String text, String level, long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    byte[] picture = picture(text, level, seed);
    byte[] altered = picture(altered(text, random), level, seed);
    byte[] sibling = picture(sibling(text, random), level, seed);
    Look look = look(picture);
    for (Encoding encoding : Stream.concat(ENCODINGS.stream(), CROPS.stream()).toList()) {
      int[] row = rows.computeIfAbsent(encoding.toString(), name -> new int[7]);
      row[0]++;
      count(row, 1, look, look(encoding.of(picture)));
      count(row, 3, look, look(encoding.of(altered)));
      count(row, 5, look, look(encoding.of(sibling)));
    }
  }

  private static void count(int[] row, int at, Look look, Look other) {
    row[at] += look.hash().distance(other.hash()) <= NearHashes.REACH ? 1 : 0;
    row[at + 1] += look.isSame(other) ? 1 : 0;
  }

  private static byte[] picture(String text, String level, long seed) throws IOException {
    return PictureReadings.LEVELS
        .get(level)
        .take(DrawnPage.of(text, PictureReadings.FONTS.getFirst()), new SplittableRandom(seed));
  }

  private static Look look(byte[] picture) {
    Glance glance = Glance.at(picture).orElseThrow();
    return Look.of(glance.grey(), glance.width(), glance.height());
  }

  /** One digit of the first page changed to one of like shape. */
  private static String altered(String text, RandomGenerator random) {
    int[] digits =
        IntStream.range(0, Math.min(FIRST_PAGE, text.length()))
            .filter(i -> text.charAt(i) >= '0' && text.charAt(i) <= '9')
            .toArray();
    int at = digits[random.nextInt(digits.length)];
    return text.substring(0, at) + like(text.charAt(at), random) + text.substring(at + 1);
  }

  private static char like(char digit, RandomGenerator random) {
    String like = LIKE[digit - '0'];
    return like.charAt(random.nextInt(like.length()));
  }

  private static String sibling(String text, RandomGenerator random) {
    StringBuilder sibling = new StringBuilder();
    for (char c : text.toCharArray()) {
      sibling.append(c >= '0' && c <= '9' ? (char) ('0' + random.nextInt(10)) : c);
    }
    return sibling.toString();
  }

  private void print() {
    System.out.println("re-encoded | copies: of, near, same | one digit: near, same | next letter");
    int[] sum = new int[7];
    rows.forEach(
        (name, row) -> {
          System.out.println(name + " | " + line(row));
          for (int i = 0; i < sum.length; i++) {
            sum[i] += row[i];
          }
        });
    System.out.println("all | " + line(sum));
  }

  private static String line(int[] row) {
    return "%d %d %d | %d %d | %d %d"
        .formatted(row[0], row[1], row[2], row[3], row[4], row[5], row[6]);
  }
}
