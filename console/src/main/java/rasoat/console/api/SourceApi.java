package rasoat.console.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import rasoat.console.ConsoleSettings;
import rasoat.console.source.Condition;
import rasoat.console.source.Fare;
import rasoat.console.source.PastVisit;
import rasoat.console.source.Watch;
import rasoat.console.source.WatchedSource;

/** How sources fare. */
@Tag(name = "sources")
@RestController
class SourceApi {

  private final Optional<Watch> watch;

  SourceApi(ConsoleSettings settings) {
    this.watch = settings.watch();
  }

  /**
   * All sources.
   *
   * @param watched whether anybody visits beside this console
   */
  record SourcesAnswer(boolean watched, List<SourceAnswer> sources) {

    SourcesAnswer {
      sources = List.copyOf(sources);
    }
  }

  /**
   * One source.
   *
   * @param reason why the last visit did not come to its end; empty when it did
   */
  record SourceAnswer(
      String id,
      String connector,
      String address,
      WatchedSource.Standing standing,
      Condition condition,
      Optional<Instant> visitedAt,
      Optional<PastVisit.Ending> ending,
      String reason,
      int failures,
      Optional<Instant> nextTry,
      long unfinished) {

    static SourceAnswer of(WatchedSource source) {
      Fare fare = source.fare();
      return new SourceAnswer(
          source.id(),
          source.connector(),
          source.address(),
          source.standing(),
          source.condition(),
          fare.last().map(PastVisit::ended),
          fare.last().map(PastVisit::ending),
          fare.last().map(PastVisit::reason).orElse(""),
          fare.failures(),
          fare.nextTry(),
          fare.unfinished());
    }
  }

  @Operation(summary = "Sources and how they fare")
  @GetMapping(path = "/api/v1/sources", produces = MediaType.APPLICATION_JSON_VALUE)
  SourcesAnswer sources() throws IOException {
    List<SourceAnswer> sources = new ArrayList<>();
    if (watch.isPresent()) {
      watch.get().sources().forEach(source -> sources.add(SourceAnswer.of(source)));
    }
    return new SourcesAnswer(watch.isPresent(), sources);
  }
}
