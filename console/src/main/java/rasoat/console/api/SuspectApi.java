package rasoat.console.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rasoat.console.account.Account;
import rasoat.console.impersonation.Origin;
import rasoat.console.impersonation.Standing;
import rasoat.console.impersonation.SuspectPage;
import rasoat.console.impersonation.SuspectPages;
import rasoat.console.impersonation.SuspectState;
import rasoat.model.page.Harm;
import rasoat.model.post.Platform;

/** Pages that seem an agency's: where each stands. */
@Tag(name = "impersonation")
@RestController
@RequestMapping(path = "/api/v1/impersonation", produces = MediaType.APPLICATION_JSON_VALUE)
class SuspectApi {

  private static final int MOST = 100;

  private final SuspectPages pages;

  SuspectApi(SuspectPages pages) {
    this.pages = pages;
  }

  /**
   * Part of the queue.
   *
   * @param next the id after which it goes on; empty when it does not
   */
  record SuspectsAnswer(List<SuspectAnswer> pages, Optional<Long> next) {

    SuspectsAnswer {
      pages = List.copyOf(pages);
    }
  }

  /**
   * One page, without what people wrote of it and without the contacts it shows.
   *
   * @param claims empty when it claims to be nobody
   * @param due the nearest clock that runs
   */
  record SuspectAnswer(
      long id,
      long version,
      SuspectState state,
      Standing standing,
      Optional<Platform> platform,
      String name,
      String url,
      String claims,
      double score,
      List<Harm> harms,
      Origin.Type origin,
      Instant firstSeen,
      Instant lastSeen,
      Optional<Instant> due) {

    SuspectAnswer {
      harms = List.copyOf(harms);
    }

    static SuspectAnswer of(SuspectPage suspect) {
      return new SuspectAnswer(
          suspect.id(),
          suspect.version(),
          suspect.state(),
          suspect.standing(),
          Optional.ofNullable(suspect.page().platform()),
          suspect.page().name(),
          suspect.page().url(),
          suspect.claims(),
          suspect.verdict().score().value(),
          suspect.verdict().harms().stream().sorted().toList(),
          suspect.origin().type(),
          suspect.firstSeen(),
          suspect.lastSeen(),
          suspect.due());
    }
  }

  @Operation(summary = "Pages that seem an agency's, in the order of the queue")
  @GetMapping
  SuspectsAnswer suspects(
      @Parameter(description = "What there is to do when not given") @RequestParam
          Optional<SuspectState> state,
      @Parameter(description = "1 to 100") @RequestParam(defaultValue = "50") int limit,
      @Parameter(description = "As 'next' of the part before says") @RequestParam
          Optional<Long> after,
      @AuthenticationPrincipal Account account)
      throws IOException {
    if (limit < 1 || limit > MOST) {
      throw ApiProblem.expected("limit", "1 to " + MOST, String.valueOf(limit));
    }
    List<SuspectPage> found = pages.queue(state, after, limit + 1, account);
    List<SuspectPage> shown = found.stream().limit(limit).toList();
    return new SuspectsAnswer(
        shown.stream().map(SuspectAnswer::of).toList(),
        found.size() > limit ? Optional.of(shown.getLast().id()) : Optional.empty());
  }
}
