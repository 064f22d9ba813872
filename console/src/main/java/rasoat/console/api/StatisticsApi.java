package rasoat.console.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rasoat.console.account.Account;
import rasoat.console.chart.Period;
import rasoat.console.review.Scope;
import rasoat.console.statistics.Asked;
import rasoat.console.statistics.Figures;
import rasoat.console.statistics.Statistics;
import rasoat.console.statistics.StatisticsAddress;
import rasoat.model.post.Post;

/** Figures of a period. */
@Tag(name = "statistics")
@RestController
class StatisticsApi {

  private final Statistics statistics;
  private final InstantSource clock;

  StatisticsApi(Statistics statistics, InstantSource clock) {
    this.statistics = statistics;
    this.clock = clock;
  }

  @Operation(summary = "Figures of a period; clear and suggested findings apart")
  @GetMapping(path = "/api/v1/statistics", produces = MediaType.APPLICATION_JSON_VALUE)
  Figures statistics(
      @Parameter(description = "First day; 30 days before the last without it") @RequestParam
          Optional<LocalDate> from,
      @Parameter(description = "Last day; today without it") @RequestParam Optional<LocalDate> to,
      @Parameter(description = "DAY, WEEK or MONTH") @RequestParam Optional<Period> by,
      @AuthenticationPrincipal Account account)
      throws IOException {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Post.VIETNAM);
    StatisticsAddress address =
        new StatisticsAddress(written(from), written(to), by.map(Period::name).orElse(""));
    Asked asked =
        address
            .asked(today, Scope.of(account))
            .orElseThrow(
                () ->
                    ApiProblem.expected(
                        "from, to, by",
                        "a first day before the last, ten years at most, by DAY, WEEK or MONTH",
                        "%s, %s, %s".formatted(address.from(), address.to(), address.by())));
    return statistics.of(asked);
  }

  private static String written(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
