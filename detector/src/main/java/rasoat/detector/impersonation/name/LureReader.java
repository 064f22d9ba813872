package rasoat.detector.impersonation.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import rasoat.index.text.Folding;
import rasoat.index.text.ShippedList;
import rasoat.model.page.Harm;

/** Finds lures in texts, and leaves out the sentences that warn of them. */
public final class LureReader {

  private static final Pattern SENTENCE = Pattern.compile("[.!?;\\n]+(?=\\s|$)|\\n");
  private static final int WINDOW = 14;
  private static final int SHOWN = 120;
  private static final int LONGEST = 3000;

  /** Alternatives of each group; all groups stand near each other. */
  private record Shape(Lure lure, List<List<String>> groups) {}

  private final List<Shape> patterns = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<String> thirdPersons = new ArrayList<>();

  public LureReader() {
    for (String[] row : ShippedList.rows(LureReader.class, "lures.tsv")) {
      List<List<String>> groups =
          Arrays.stream(row[4].split(" \\+ ")).map(LureReader::alternatives).toList();
      switch (row[0]) {
        case "WARNING" -> warnings.addAll(groups.getFirst());
        case "THIRD_PERSON" -> thirdPersons.addAll(groups.getFirst());
        default -> {
          Harm harm = Harm.valueOf(row[0]);
          double weight = Double.parseDouble(row[1]);
          Lure lure = new Lure(harm, weight, row[2].equals("hard"), row[3], "");
          patterns.add(new Shape(lure, groups));
        }
      }
    }
  }

  private static List<String> alternatives(String group) {
    return Arrays.stream(group.split(" \\| ")).map(LureReader::plain).toList();
  }

  /** The lures of a text, each kind once. */
  public List<Lure> in(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String cleaned = Letters.clean(cut).text();
    String whole = plain(cleaned);
    List<Shape> possible =
        patterns.stream()
            .filter(shape -> shape.groups().stream().allMatch(group -> holds(whole, group)))
            .toList();
    if (possible.isEmpty()) {
      return List.of();
    }
    boolean warns = holds(whole, warnings);
    Map<String, Lure> found = new LinkedHashMap<>();
    for (String sentence : SENTENCE.split(cleaned)) {
      String plain = plain(sentence);
      if (!holds(plain, warnings) && !(warns && holds(plain, thirdPersons))) {
        for (Shape pattern : possible) {
          if (pattern.groups().stream().allMatch(group -> holds(plain, group))
              && areNear(plain, pattern.groups())) {
            found.putIfAbsent(pattern.lure().meaning(), seen(pattern.lure(), sentence));
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static Lure seen(Lure lure, String sentence) {
    String shown = sentence.strip();
    shown = shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown;
    return new Lure(lure.harm(), lure.weight(), lure.hard(), lure.meaning(), shown);
  }

  private static boolean holds(String plain, List<String> phrases) {
    return phrases.stream().anyMatch(plain::contains);
  }

  /** Whether some occurrences of all groups lie within a few words. */
  private static boolean areNear(String plain, List<List<String>> groups) {
    if (groups.size() == 1) {
      return true;
    }
    for (String first : groups.getFirst()) {
      for (int at = plain.indexOf(first); at >= 0; at = plain.indexOf(first, at + 1)) {
        String around = around(plain, at, at + first.length());
        if (groups.stream().skip(1).allMatch(group -> holds(around, group))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String around(String plain, int from, int to) {
    int start = from;
    int end = to - 1;
    for (int i = 0; i < WINDOW; i++) {
      start = Math.max(0, plain.lastIndexOf(' ', start - 1));
      int next = plain.indexOf(' ', end + 1);
      end = next < 0 ? plain.length() - 1 : next;
    }
    return plain.substring(start, end + 1);
  }

  private static String plain(String text) {
    return " " + Folding.plain(text).replaceAll("[^a-z0-9]+", " ").strip() + " ";
  }
}
