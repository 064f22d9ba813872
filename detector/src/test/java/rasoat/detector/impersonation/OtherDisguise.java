package rasoat.detector.impersonation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/** Ways to write a name so that an eye reads it and a search does not find it. */
enum OtherDisguise {
  UPPER {
    @Override
    String wear(String name, Random random) {
      return name.toUpperCase(Locale.ROOT);
    }
  },
  LOWER {
    @Override
    String wear(String name, Random random) {
      return name.toLowerCase(Locale.ROOT);
    }
  },
  PLAIN {
    @Override
    String wear(String name, Random random) {
      String plain = OtherWords.plainTitle(name);
      return random.nextInt(3) == 0 ? plain.toLowerCase(Locale.ROOT) : plain;
    }
  },
  NFD {
    @Override
    String wear(String name, Random random) {
      return Normalizer.normalize(name, Normalizer.Form.NFD);
    }
  },
  CYRILLIC {
    @Override
    String wear(String name, Random random) {
      return swap(name, "aceopxyABCEHKMOPTXi", "асеорхуАВСЕНКМОРТХі", 4, random);
    }
  },
  GREEK {
    @Override
    String wear(String name, Random random) {
      return swap(name, "oABEHIKMNOPTXYvu", "οΑΒΕΗΙΚΜΝΟΡΤΧΥνυ", 3, random);
    }
  },
  FULLWIDTH {
    @Override
    String wear(String name, Random random) {
      return each(name, letter -> letter > ' ' && letter < 127 ? letter + 0xFEE0 : letter);
    }
  },
  BOLD {
    @Override
    String wear(String name, Random random) {
      int small = random.nextBoolean() ? 0x1D41A : 0x1D5EE;
      String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
      return each(
          apart,
          letter ->
              letter >= 'a' && letter <= 'z'
                  ? small + letter - 'a'
                  : letter >= 'A' && letter <= 'Z' ? small - 26 + letter - 'A' : letter);
    }
  },
  HIDDEN {
    @Override
    String wear(String name, Random random) {
      StringBuilder hidden = new StringBuilder(name);
      for (int i = 0; i < 1 + random.nextInt(3); i++) {
        int sign = "\u200B\u200C\u200D\u2060\uFEFF".charAt(random.nextInt(5));
        hidden.insert(1 + random.nextInt(hidden.length() - 1), (char) sign);
      }
      return hidden.toString();
    }
  },
  /** One letter of the office is written twice. */
  DOUBLED {
    @Override
    String wear(String name, Random random) {
      int at = 1 + random.nextInt(3);
      return name.substring(0, at + 1) + name.charAt(at) + name.substring(at + 1);
    }
  },
  SPACED {
    @Override
    String wear(String name, Random random) {
      return random.nextBoolean() ? name.replace(" ", "  ") : name.replaceFirst(" ", "\u00A0 ");
    }
  },
  LEET {
    @Override
    String wear(String name, Random random) {
      return swap(OtherWords.plainTitle(name), "oiaesOIAES", "01@3501435", 3, random);
    }
  };

  abstract String wear(String name, Random random);

  /** Up to that many of the letters put for those they resemble, one at least when one is there. */
  private static String swap(String name, String from, String to, int most, Random random) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < name.length(); i++) {
      if (from.indexOf(name.charAt(i)) >= 0) {
        places.add(i);
      }
    }
    Collections.shuffle(places, random);
    StringBuilder swapped = new StringBuilder(name);
    for (int place : places.subList(0, Math.min(places.size(), 1 + random.nextInt(most)))) {
      swapped.setCharAt(place, to.charAt(from.indexOf(name.charAt(place))));
    }
    return swapped.toString();
  }

  private static String each(String name, IntUnaryOperator change) {
    return name.codePoints()
        .map(change)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
