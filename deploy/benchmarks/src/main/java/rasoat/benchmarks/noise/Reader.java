package rasoat.benchmarks.noise;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Reads a text badly.
 *
 * @param foreign whether it takes the page for English: then nearly all accented letters go
 * @param rate how often a sign is hit on average, 0..1
 * @param bursts how much more often in bad stretches than elsewhere; 1 when all are alike
 */
record Reader(boolean foreign, double rate, double bursts) {

  private static final double BAD_SHARE = 0.2;
  private static final double BAD_WORDS = 12; // a stretch, on average
  private static final double ACCENTS_LOST = 0.97;
  private static final double SPACES = 0.3; // as often as a letter
  private static final double LINES = 0.06; // lost, or of junk, as often as a letter
  private static final String JUNK = "|~_=*'\"«»!:;.,—()1ilI";

  /** The text as read. */
  String read(String text, RandomGenerator random) {
    StringBuilder read = new StringBuilder();
    boolean bad = random.nextDouble() < BAD_SHARE;
    List<String> lines = text.lines().toList();
    for (String line : lines) {
      if (lines.size() > 2 && random.nextDouble() < rate * LINES) {
        continue;
      }
      String[] words = line.split(" ");
      for (int i = 0; i < words.length; i++) {
        bad = random.nextDouble() < 1 / BAD_WORDS ? random.nextDouble() < BAD_SHARE : bad;
        double here = bad ? Math.min(0.9, rateInGood() * bursts) : rateInGood();
        word(words[i], here, random, read);
        if (i < words.length - 1 && random.nextDouble() >= here * SPACES) {
          read.append(' ');
        }
      }
      read.append('\n');
      if (random.nextDouble() < rate * LINES) {
        junkLine(random, read);
      }
    }
    return read.toString();
  }

  private double rateInGood() {
    return rate / (1 - BAD_SHARE + BAD_SHARE * bursts);
  }

  private void word(String word, double here, RandomGenerator random, StringBuilder read) {
    for (int i = 0; i < word.length(); i++) {
      char sign = word.charAt(i);
      boolean pair = foreign && i + 1 < word.length();
      if (pair && foreignPair(word.substring(i, i + 2), random, read)) {
        i++;
      } else if (foreign && (sign == 'l' || Misreadings.isAccented(sign))) {
        read.append(asForeign(sign, random));
      } else {
        read.append(random.nextDouble() < here ? wrong(sign, random) : String.valueOf(sign));
      }
      if (i > 0 && random.nextDouble() < here * SPACES / 4) {
        read.append(' ');
      }
    }
  }

  private static boolean foreignPair(String pair, RandomGenerator random, StringBuilder read) {
    boolean taken =
        Misreadings.FOREIGN.of(pair, random).isPresent() && random.nextDouble() < ACCENTS_LOST;
    if (taken) {
      read.append(Misreadings.FOREIGN.of(pair, random).orElseThrow());
    }
    return taken;
  }

  private static String asForeign(char sign, RandomGenerator random) {
    String same = String.valueOf(sign);
    return random.nextDouble() < ACCENTS_LOST
        ? Misreadings.FOREIGN.of(same, random).orElse(same)
        : same;
  }

  /** A third of the errors touch only the accent; the others take the letter. */
  private String wrong(char sign, RandomGenerator random) {
    String same = String.valueOf(sign);
    double kind = random.nextDouble();
    if (kind < 0.30 && !foreign) {
      return Misreadings.otherAccent(sign, random).orElseGet(() -> letter(sign, random));
    }
    if (kind < 0.78) {
      return letter(sign, random);
    }
    if (kind < 0.90) {
      return "";
    }
    return kind < 0.95 ? same + junk(random) : junk(random);
  }

  private static String letter(char sign, RandomGenerator random) {
    return Misreadings.LETTERS
        .of(String.valueOf(sign), random)
        .or(() -> Misreadings.otherAccent(sign, random))
        .orElseGet(() -> junk(random));
  }

  private static String junk(RandomGenerator random) {
    int at = random.nextInt(JUNK.length());
    return JUNK.substring(at, at + 1);
  }

  private static void junkLine(RandomGenerator random, StringBuilder read) {
    int signs = 3 + random.nextInt(15);
    for (int i = 0; i < signs; i++) {
      read.append(random.nextInt(4) == 0 ? " " : junk(random));
    }
    read.append('\n');
  }
}
