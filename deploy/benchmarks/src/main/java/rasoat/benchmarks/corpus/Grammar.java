package rasoat.benchmarks.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * How offices write, {@code grammar.txt}: sections of alternatives that name other sections. What
 * comes out still holds its {@code <slots>}.
 */
final class Grammar {

  /** What an alternative is made of: words, or the name of a section. */
  private record Part(boolean named, String text) {}

  private final Map<String, Skewed<List<Part>>> sections = new HashMap<>();
  private final Topics topics;

  private Grammar(Topics topics) {
    this.topics = topics;
  }

  static Grammar read(String file, Topics topics) {
    Grammar grammar = new Grammar(topics);
    Resource.sections(file).forEach(grammar::add);
    return grammar;
  }

  private void add(String head, List<String> alternatives) {
    String[] nameAndExponent = head.split(" ");
    List<List<Part>> parsed = alternatives.stream().map(Grammar::parse).toList();
    sections.put(nameAndExponent[0], new Skewed<>(parsed, Double.parseDouble(nameAndExponent[1])));
  }

  private static List<Part> parse(String alternative) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (int open = alternative.indexOf('{'); open >= 0; open = alternative.indexOf('{', at)) {
      int close = alternative.indexOf('}', open);
      parts.add(new Part(false, alternative.substring(at, open)));
      parts.add(new Part(true, alternative.substring(open + 1, close)));
      at = close + 1;
    }
    parts.add(new Part(false, alternative.substring(at)));
    return parts;
  }

  /** One way to say it, about that topic, its first letter a capital. */
  String sentence(String section, String topic, RandomGenerator random) {
    String phrase = phrase(section, topic, random);
    int first = Character.charCount(phrase.codePointAt(0));
    return phrase.substring(0, first).toUpperCase(java.util.Locale.ROOT) + phrase.substring(first);
  }

  /** One way to say it, about that topic. */
  String phrase(String section, String topic, RandomGenerator random) {
    StringBuilder said = new StringBuilder();
    say(section, topic, random, said);
    return said.toString();
  }

  private void say(String section, String topic, RandomGenerator random, StringBuilder said) {
    switch (section) {
      case "topic" -> said.append(topics.thing(topic, random));
      case "any" -> said.append(topics.thing(topics.draw(random), random));
      default -> {
        for (Part part : Objects.requireNonNull(sections.get(section), section).draw(random)) {
          if (part.named()) {
            say(part.text(), topic, random, said);
          } else {
            said.append(part.text());
          }
        }
      }
    }
  }
}
