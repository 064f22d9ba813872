package rasoat.console.finding;

import java.time.LocalDate;
import java.util.List;
import rasoat.console.VietnamTime;
import rasoat.model.document.Disclosure;

/**
 * Who may see a document.
 *
 * @param from the day it begins; empty for the beginning
 */
record DisclosureStep(String from, Disclosure.State state) {

  static List<DisclosureStep> of(Disclosure disclosure) {
    return disclosure.steps().stream()
        .map(step -> new DisclosureStep(day(step.from()), step.state()))
        .toList();
  }

  private static String day(LocalDate from) {
    return from.equals(LocalDate.MIN) ? "" : VietnamTime.day(from);
  }
}
