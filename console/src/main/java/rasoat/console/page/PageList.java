package rasoat.console.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page of the register as it is shown.
 *
 * @param choices the standings that can be asked for
 */
record PageList(PageQuestion question, List<ListedPage> rows, List<Choice> choices, long amount) {

  /**
   * A standing that can be asked for, with how many pages it would show.
   *
   * @param message names its words in the message files
   */
  record Choice(String message, String address, long amount, boolean chosen) {}

  static PageList of(PageQuestion question, PageSlice slice, List<ListedPage> rows) {
    List<Choice> choices =
        Stream.concat(
                Stream.of(Optional.<PageStanding>empty()),
                Arrays.stream(PageStanding.values()).map(Optional::of))
            .map(
                one ->
                    new Choice(
                        "page.standing." + one.map(Enum::name).orElse("ALL"),
                        address(question.words(), one, 1),
                        slice.amount(one),
                        one.equals(question.standing())))
            .toList();
    return new PageList(question, rows, choices, slice.amount(question.standing()));
  }

  private static String address(String words, Optional<PageStanding> standing, int number) {
    return UriComponentsBuilder.fromPath("/pages/official")
        .queryParamIfPresent(
            "q", Optional.of(words).filter(each -> !each.isEmpty()).map(q -> "{q}"))
        .queryParamIfPresent("state", standing)
        .queryParamIfPresent("page", Optional.of(number).filter(each -> each > 1))
        .encode()
        .buildAndExpand(words)
        .toUriString();
  }

  public int number() {
    return question.number();
  }

  public String words() {
    return question.words();
  }

  /** What was asked for, for a search to keep; empty for all. */
  public String state() {
    return question.standing().map(Enum::name).orElse("");
  }

  /** How many pages there are, one at least. */
  public long last() {
    return Math.max(1, (amount + PageQuestion.ROWS - 1) / PageQuestion.ROWS);
  }

  /** The address of the page before; empty on the first. */
  public String previous() {
    return number() == 1 ? "" : address(words(), question.standing(), number() - 1);
  }

  /** The address of the page after; empty on the last. */
  public String next() {
    return number() >= last() ? "" : address(words(), question.standing(), number() + 1);
  }
}
