package rasoat.deploy.registry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rasoat.model.document.Disclosure;

/** Who may see a document on a day, and what will change. */
final class DisclosureText {

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private DisclosureText() {}

  /** {@code internal, public 01/06/2027}. */
  static String of(Disclosure disclosure, LocalDate today) {
    return Stream.concat(
            Stream.of(name(disclosure.on(today))),
            changes(disclosure, today).stream()
                .map(step -> name(step.state()) + " " + DAY.format(step.from())))
        .collect(Collectors.joining(", "));
  }

  /** The steps that are still to come. */
  static List<Disclosure.Step> changes(Disclosure disclosure, LocalDate today) {
    return disclosure.steps().stream().filter(step -> step.from().isAfter(today)).toList();
  }

  static String name(Disclosure.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
