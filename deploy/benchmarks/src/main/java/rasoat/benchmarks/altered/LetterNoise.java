package rasoat.benchmarks.altered;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A simulated reading: letters lose or change their marks, are taken for others, come and go; words
 * break and run together; lines are good or bad as a whole; the two columns of a letterhead may be
 * read line by line.
 */
final class LetterNoise {

  private static final Map<Character, String> LIKE_DIGITS =
      Map.of(
          '0', "O68o9", '1', "l7I4i", '2', "z7Z", '3', "8599", '4', "1A9", '5', "6S3s", '6', "5805",
          '7', "1/2", '8', "3B60", '9', "0g3");
  private static final String[] FAMILIES = {
    "aàáảãạăằắẳẵặâầấẩẫậ",
    "eèéẻẽẹêềếểễệ",
    "iìíỉĩị",
    "oòóỏõọôồốổỗộơờớởỡợ",
    "uùúủũụưừứửữự",
    "yỳýỷỹỵ",
    "dđ",
    "AÀÁẢÃẠĂÂẤẦ",
    "EÈÉÊẾỀ",
    "IÌÍ",
    "OÒÓÔƠỐỒ",
    "UÙÚƯỨỪ",
    "DĐ",
    "nuh",
    "ce",
    "bh",
    "tfr",
    "li1",
    "mrn",
    "gq",
    "vy"
  };

  /** Digits are read better than letters with marks. */
  private static final double OF_DIGITS = 0.4;

  private static final double WORD_ENDS = 0.5;

  private final double errors;
  private final RandomGenerator random;

  /**
   * @param errors the share of characters that are wrong
   */
  LetterNoise(double errors, RandomGenerator random) {
    this.errors = errors;
    this.random = random;
  }

  List<String> read(String text) {
    List<String> words = new ArrayList<>();
    List<String> lines = wrapped(columns(text.lines().toList()));
    for (String line : lines) {
      double quality = Math.exp(random.nextGaussian() * 0.8) / 1.35;
      for (String word : glued(line.strip().split("\\s+"), quality)) {
        String read = word(word, errors * quality);
        words.addAll(List.of(read.strip().split("\\s+")));
      }
    }
    words.removeIf(String::isBlank);
    return words;
  }

  /** Issuing body and motto side by side, as a reader of lines takes them. */
  private List<String> columns(List<String> lines) {
    int motto = -1;
    for (int i = 1; i < Math.min(6, lines.size()); i++) {
      motto = motto < 0 && lines.get(i).startsWith("CỘNG HÒA") ? i : motto;
    }
    if (motto != 2 || random.nextBoolean()) {
      return lines;
    }
    List<String> beside = new ArrayList<>(lines);
    beside.set(0, lines.get(0) + " " + lines.get(2));
    beside.set(1, lines.get(1) + " " + lines.get(3));
    beside.subList(2, 4).clear();
    return beside;
  }

  private static List<String> wrapped(List<String> lines) {
    List<String> wrapped = new ArrayList<>();
    for (String line : lines) {
      StringBuilder row = new StringBuilder();
      for (String word : line.split("\\s+")) {
        if (row.length() + word.length() > 75) {
          wrapped.add(row.toString());
          row.setLength(0);
        }
        row.append(row.isEmpty() ? "" : " ").append(word);
      }
      wrapped.add(row.toString());
    }
    return wrapped;
  }

  private List<String> glued(String[] words, double quality) {
    List<String> glued = new ArrayList<>();
    for (String word : words) {
      boolean together = !glued.isEmpty() && random.nextDouble() < errors * quality * WORD_ENDS;
      if (together) {
        glued.set(glued.size() - 1, glued.getLast() + word);
      } else {
        glued.add(word);
      }
    }
    return glued;
  }

  private String word(String word, double rate) {
    StringBuilder read = new StringBuilder();
    for (char c : word.toCharArray()) {
      double chance = Character.isDigit(c) ? rate * OF_DIGITS : rate;
      if (random.nextDouble() >= chance) {
        read.append(c);
        continue;
      }
      switch (random.nextInt(10)) {
        case 0 -> {}
        case 1 -> read.append(c).append("ilt.,'".charAt(random.nextInt(6)));
        case 2 -> read.append(c).append(Character.isDigit(c) ? "" : " ");
        default -> read.append(like(c));
      }
    }
    return read.toString();
  }

  private char like(char c) {
    if (Character.isDigit(c)) {
      String like = LIKE_DIGITS.get(c);
      return like.charAt(random.nextInt(like.length()));
    }
    for (String family : FAMILIES) {
      if (family.indexOf(c) >= 0) {
        return family.charAt(random.nextInt(family.length()));
      }
    }
    return Character.isLetter(c) ? (char) ('a' + random.nextInt(26)) : '.';
  }
}
