package rasoat.detector.impersonation.domain;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is done to a name so that it passes for another: one constant a way, and all of them. */
public enum Trick {
  HOMOGLYPH("thay bằng ký tự trông giống") {
    @Override
    Stream<String> of(String name) {
      return Shape.ALL.stream().flatMap(shape -> shape.in(name));
    }
  },
  OMISSION("bỏ bớt ký tự") {
    @Override
    Stream<String> of(String name) {
      return at(0, name.length(), i -> name.substring(0, i) + name.substring(i + 1));
    }
  },
  DOUBLING("lặp ký tự") {
    @Override
    Stream<String> of(String name) {
      return at(0, name.length(), i -> name.substring(0, i + 1) + name.substring(i));
    }
  },
  SWAP("đảo hai ký tự liền nhau") {
    @Override
    Stream<String> of(String name) {
      return at(0, name.length() - 1, i -> swapped(name, i));
    }
  },
  HYPHENATION("chèn dấu gạch nối") {
    @Override
    Stream<String> of(String name) {
      return at(1, name.length(), i -> name.substring(0, i) + "-" + name.substring(i));
    }
  },
  /** {@code danang.gov.vn} as {@code danang-gov-vn.com}. */
  GOV_IN_NAME("đưa “gov” vào trong tên") {
    @Override
    Stream<String> of(String name) {
      return Stream.of("-gov-vn", "-gov", "gov", "govvn", "-govvn").map(name::concat);
    }
  },
  /** The name as it is, under another suffix. */
  OTHER_SUFFIX("đổi đuôi tên miền") {
    @Override
    Stream<String> of(String name) {
      return Stream.of(name);
    }
  };

  private final String vietnamese;

  Trick(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  /** The names it makes of a name without its suffix; the name itself may be among them. */
  abstract Stream<String> of(String name);

  /** What was done, as it stands in a sentence. */
  String vietnamese() {
    return vietnamese;
  }

  private static Stream<String> at(int from, int to, IntFunction<String> change) {
    return IntStream.range(from, to).mapToObj(change);
  }

  private static String swapped(String name, int i) {
    return name.substring(0, i) + name.charAt(i + 1) + name.charAt(i) + name.substring(i + 2);
  }

  /** Letters that pass for others at a glance. */
  private record Shape(String letters, String like) {

    static final List<Shape> ALL =
        List.of(
            new Shape("o", "0"),
            new Shape("i", "1"),
            new Shape("i", "l"),
            new Shape("l", "1"),
            new Shape("l", "i"),
            new Shape("e", "3"),
            new Shape("a", "4"),
            new Shape("s", "5"),
            new Shape("g", "9"),
            new Shape("g", "q"),
            new Shape("m", "rn"),
            new Shape("m", "nn"),
            new Shape("n", "m"),
            new Shape("w", "vv"),
            new Shape("d", "cl"),
            new Shape("u", "v"),
            new Shape("v", "u"));

    Stream<String> in(String name) {
      return IntStream.iterate(
              name.indexOf(letters), i -> i >= 0, i -> name.indexOf(letters, i + 1))
          .mapToObj(i -> name.substring(0, i) + like + name.substring(i + letters.length()));
    }
  }
}
