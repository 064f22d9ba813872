package rasoat.benchmarks.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** What everybody may quote: sentences of invented laws, and the laws that letters rest on. */
final class PublicText {

  private static final int GROUNDS = 300;

  /** Quotations are skewed: half of them come from an eighth of the pool. */
  private static final double CUBE = 3;

  private final List<String> sentences;
  private final List<String> grounds;

  private PublicText(Set<String> sentences, Set<String> grounds) {
    this.sentences = List.copyOf(sentences);
    this.grounds = List.copyOf(grounds);
  }

  static PublicText of(long seed, int size, Grammar grammar, Topics topics, Values values) {
    RandomGenerator random = Seeds.random(seed, "public", 0);
    Set<String> sentences = new LinkedHashSet<>();
    while (sentences.size() < size) {
      sentences.add(grammar.sentence("public", topics.draw(random), random));
    }
    Set<String> grounds = new LinkedHashSet<>();
    while (grounds.size() < GROUNDS) {
      grounds.add(values.fill(grammar.sentence("ground", topics.draw(random), random)));
    }
    return new PublicText(sentences, grounds);
  }

  static LocalDate lawDay() {
    return LocalDate.of(2024, 6, 1);
  }

  String sentence(RandomGenerator random) {
    return drawn(sentences, random);
  }

  String ground(RandomGenerator random) {
    return drawn(grounds, random);
  }

  List<String> all() {
    List<String> all = new ArrayList<>(grounds);
    all.addAll(sentences);
    return all;
  }

  private static String drawn(List<String> pool, RandomGenerator random) {
    return pool.get((int) (Math.pow(random.nextDouble(), CUBE) * pool.size()));
  }
}
