package rasoat.console.document;

import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody looks for, as the address of the list says.
 *
 * @param from where to go on
 */
record DocumentSearch(String q, String day, String body, String from) {

  /** The address of what comes next; empty when nothing does. */
  String from(Optional<String> next) {
    return next.map(
            place ->
                UriComponentsBuilder.fromPath("/documents")
                    .queryParam("q", "{q}")
                    .queryParam("day", "{day}")
                    .queryParam("body", "{body}")
                    .queryParam("from", "{from}")
                    .encode()
                    .buildAndExpand(q, day, body, place)
                    .toUriString())
        .orElse("");
  }

  /** Whether everything is shown from its beginning. */
  public boolean isEmpty() {
    return q.isEmpty() && day.isEmpty() && body.isEmpty();
  }

  /** Whether it goes on from somewhere. */
  public boolean isFurther() {
    return !from.isEmpty();
  }
}
