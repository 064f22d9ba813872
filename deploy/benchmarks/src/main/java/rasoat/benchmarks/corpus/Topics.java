package rasoat.benchmarks.corpus;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** What documents are about, {@code topics.txt}: each topic has its things. */
final class Topics {

  private static final double SKEW = 0.25;

  private final Skewed<String> names;
  private final Map<String, Skewed<String>> things;

  private Topics(Map<String, List<String>> sections) {
    names = new Skewed<>(List.copyOf(sections.keySet()), SKEW);
    things =
        sections.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> new Skewed<>(e.getValue(), SKEW)));
  }

  static Topics read(String file) {
    return new Topics(Resource.sections(file));
  }

  String draw(RandomGenerator random) {
    return names.draw(random);
  }

  String thing(String topic, RandomGenerator random) {
    return Objects.requireNonNull(things.get(topic), topic).draw(random);
  }
}
