package rasoat.detector.impersonation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import rasoat.index.text.Folding;

/** What impostors do to the letters of a name, one trick a constant. */
enum Disguise {
  NONE {
    @Override
    String of(String name, RandomGenerator random) {
      return name;
    }
  },
  WITHOUT_MARKS {
    @Override
    String of(String name, RandomGenerator random) {
      return Folding.withCase(name);
    }
  },
  MARKS_APART {
    @Override
    String of(String name, RandomGenerator random) {
      return Normalizer.normalize(name, Normalizer.Form.NFD);
    }
  },
  CAPITALS {
    @Override
    String of(String name, RandomGenerator random) {
      return name.toUpperCase(Locale.ROOT);
    }
  },
  SMALL {
    @Override
    String of(String name, RandomGenerator random) {
      return name.toLowerCase(Locale.ROOT);
    }
  },
  CYRILLIC {
    @Override
    String of(String name, RandomGenerator random) {
      return replaced(name, "aceopxyACEHKMOPTX", "асеорхуАСЕНКМОРТХ", random);
    }
  },
  GREEK {
    @Override
    String of(String name, RandomGenerator random) {
      return replaced(name, "oABEHIKMNPTXn", "οΑΒΕΗΙΚΜΝΡΤΧη", random);
    }
  },
  FULL_WIDTH {
    @Override
    String of(String name, RandomGenerator random) {
      StringBuilder wide = new StringBuilder();
      name.chars()
          .map(c -> c > 0x20 && c < 0x7f && random.nextInt(2) == 0 ? c + 0xfee0 : c)
          .forEach(wide::appendCodePoint);
      return wide.toString();
    }
  },
  MATHEMATICAL {
    @Override
    String of(String name, RandomGenerator random) {
      StringBuilder bold = new StringBuilder();
      Normalizer.normalize(name, Normalizer.Form.NFD)
          .chars()
          .map(c -> c >= 'a' && c <= 'z' ? 0x1d41a + c - 'a' : c)
          .map(c -> c >= 'A' && c <= 'Z' ? 0x1d400 + c - 'A' : c)
          .forEach(bold::appendCodePoint);
      return bold.toString();
    }
  },
  ZERO_WIDTH {
    @Override
    String of(String name, RandomGenerator random) {
      List<String> hidden = List.of("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff");
      return inserted(name, hidden.get(random.nextInt(hidden.size())), random);
    }
  },
  DOUBLED_SPACE {
    @Override
    String of(String name, RandomGenerator random) {
      return name.replaceFirst(" ", random.nextBoolean() ? "  " : "\u2003");
    }
  },
  DOUBLED_LETTER {
    @Override
    String of(String name, RandomGenerator random) {
      int at = letter(name, random);
      return name.substring(0, at) + name.charAt(at) + name.substring(at).toLowerCase(Locale.ROOT);
    }
  },
  ZERO_FOR_O {
    @Override
    String of(String name, RandomGenerator random) {
      return Folding.withCase(name).replace('o', '0').replace('i', '1');
    }
  },
  DOTS {
    @Override
    String of(String name, RandomGenerator random) {
      return name.replaceFirst("^Công an", "C.A")
          .replaceFirst("^UBND", "U.B.N.D")
          .replace(" ", random.nextBoolean() ? " " : "_");
    }
  },
  GLUED {
    @Override
    String of(String name, RandomGenerator random) {
      return random.nextBoolean()
          ? name.replaceFirst("Công an", "Côngan").replaceFirst("UBND ", "UBND")
          : name.replace(" ", "");
    }
  },
  TORN {
    @Override
    String of(String name, RandomGenerator random) {
      String first = name.startsWith("Công an") ? "Công an" : "UBND";
      return String.join(" ", first.replace(" ", "").split(""))
          + "  "
          + name.substring(first.length()).strip();
    }
  },
  SHORTENED {
    @Override
    String of(String name, RandomGenerator random) {
      String dot = random.nextBoolean() ? ". " : ".";
      return name.replaceFirst("^Công an", random.nextBoolean() ? "CA" : "C.A")
          .replaceFirst(" phường ", " P" + dot)
          .replaceFirst(" xã ", " X" + dot)
          .replaceFirst(" thành phố ", " TP" + dot);
    }
  },
  WRITTEN_OUT {
    @Override
    String of(String name, RandomGenerator random) {
      return name.replaceFirst(
              "^UBND", random.nextBoolean() ? "Uỷ ban nhân dân" : "Ủy Ban Nhân Dân")
          .replaceFirst("^Công an", "CÔNG AN");
    }
  },
  EMOJI {
    @Override
    String of(String name, RandomGenerator random) {
      return "🇻🇳 " + name.replaceFirst(" ", " ⭐ ") + " ✅";
    }
  };

  abstract String of(String name, RandomGenerator random);

  private static String replaced(String name, String from, String to, RandomGenerator random) {
    StringBuilder changed = new StringBuilder(name);
    boolean any = false;
    for (int i = 0; i < changed.length(); i++) {
      int at = from.indexOf(changed.charAt(i));
      if (at >= 0 && (!any || random.nextInt(3) == 0)) {
        changed.setCharAt(i, to.charAt(at));
        any = true;
      }
    }
    return changed.toString();
  }

  private static String inserted(String name, String what, RandomGenerator random) {
    int at = 1 + random.nextInt(name.length() - 1);
    return name.substring(0, at) + what + name.substring(at);
  }

  private static int letter(String name, RandomGenerator random) {
    int at = random.nextInt(name.length());
    return Character.isLetter(name.charAt(at)) ? at : letter(name, random);
  }
}
