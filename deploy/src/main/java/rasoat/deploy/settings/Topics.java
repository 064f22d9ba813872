package rasoat.deploy.settings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import rasoat.crawler.schedule.Cron;
import rasoat.crawler.source.Source;
import rasoat.deploy.settings.Settings.Topic;

/** Reads the topics. */
final class Topics {

  private Topics() {}

  static List<Topic> of(List<Given> given, List<Source> sources) throws SettingsException {
    Set<String> known = sources.stream().map(Source::id).collect(Collectors.toSet());
    List<Topic> topics = new ArrayList<>();
    for (Given one : given) {
      one.knowing("name", "from", "to", "sources", "schedule");
      try {
        topics.add(
            new Topic(
                one.text("name", ""),
                one.read("from", Topics::day).orElse(LocalDate.MIN),
                one.read("to", Topics::day).orElse(LocalDate.MAX),
                sources(one, known),
                one.read("schedule", Cron::parse)));
      } catch (IllegalArgumentException e) {
        throw one.wrong(e);
      }
    }
    return topics;
  }

  private static List<String> sources(Given topic, Set<String> known) throws SettingsException {
    List<String> sources = new ArrayList<>();
    for (Given one : topic.each("sources")) {
      String id = one.text("", "");
      if (!known.contains(id)) {
        throw one.wrong("", "the id of a source", id);
      }
      sources.add(id);
    }
    return sources;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "expected a day such as 2026-03-15, got '%s'".formatted(text), e);
    }
  }
}
