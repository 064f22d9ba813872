package rasoat.console.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rasoat.console.account.Account;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;
import rasoat.console.audit.AuditLog;
import rasoat.console.review.ClusterId;
import rasoat.console.review.Outcome;
import rasoat.console.review.Reason;
import rasoat.console.review.Review;
import rasoat.console.review.ReviewDesk;
import rasoat.console.review.Verdict;

/** Clusters: what was decided of them, and deciding them. */
@Tag(name = "clusters")
@RestController
@RequestMapping(path = "/api/v1/clusters", produces = MediaType.APPLICATION_JSON_VALUE)
class ClusterApi {

  private final ReviewDesk desk;
  private final AuditLog audit;

  ClusterApi(ReviewDesk desk, AuditLog audit) {
    this.desk = desk;
    this.audit = audit;
  }

  /**
   * A decision.
   *
   * @param version of the cluster as it was looked at
   */
  record Decide(
      @JsonProperty(required = true) long version,
      @JsonProperty(required = true) Reason reason,
      @Nullable String note) {}

  @Operation(summary = "Review of one cluster")
  @GetMapping("/{id}")
  ClusterAnswer cluster(@PathVariable long id, @AuthenticationPrincipal Account account)
      throws IOException {
    Review review =
        desk.cluster(new ClusterId(id), account)
            .orElseThrow(() -> ApiProblem.unknown("cluster", String.valueOf(id)));
    audit.append(
        new AuditEvent(account.name(), Action.FINDING_SEEN, "cluster " + id, Seen.BY_PROGRAM));
    return ClusterAnswer.of(review);
  }

  @Operation(summary = "Decides, or proposes to a second person where there is a secrecy level")
  @ApiResponse(responseCode = "200", description = "Decided")
  @ApiResponse(
      responseCode = "202",
      description = "Proposed: a second person has to agree",
      content = @Content(schema = @Schema(implementation = ClusterAnswer.class)))
  @ApiResponse(
      responseCode = "409",
      description = "Somebody else was first, or a proposal waits: 'cluster' says what is now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
              schema = @Schema(implementation = ProblemDetail.class)))
  @PostMapping("/{id}/decisions")
  ResponseEntity<ClusterAnswer> decide(
      @PathVariable long id, @RequestBody Decide wanted, @AuthenticationPrincipal Account account)
      throws IOException {
    String note = Optional.ofNullable(wanted.note()).orElse("");
    if (!Verdict.isNote(note)) {
      throw ApiProblem.expected(
          "note",
          "%d letters at most".formatted(Verdict.LONGEST_NOTE),
          String.valueOf(note.length()));
    }
    Verdict verdict = new Verdict(wanted.reason(), note);
    return switch (desk.decide(new ClusterId(id), wanted.version(), verdict, account)) {
      case Outcome.Done(Review review) ->
          ResponseEntity.status(review.proposal().isPresent() ? HttpStatus.ACCEPTED : HttpStatus.OK)
              .body(ClusterAnswer.of(review));
      case Outcome.Overtaken(Review review) ->
          throw conflict("Somebody else decided first.", review);
      case Outcome.Refused(Outcome.Why why, Review review) -> throw refused(why, review);
      case Outcome.Unknown unknown -> throw ApiProblem.unknown("cluster", String.valueOf(id));
    };
  }

  private static ApiProblem refused(Outcome.Why why, Review review) {
    return switch (why) {
      case NO_ROLE, NOT_CLEARED ->
          ApiProblem.of(
              HttpStatus.FORBIDDEN,
              ApiProblem.detail(
                  HttpStatus.FORBIDDEN, "The account of this token may not decide it: " + why));
      case WAITS, NOTHING_WAITS, OWN_PROPOSAL, NOTHING_TO_UNDO, NOTE_MISSING ->
          conflict("It cannot be decided now: " + why, review);
    };
  }

  private static ApiProblem conflict(String detail, Review review) {
    ProblemDetail problem = ApiProblem.detail(HttpStatus.CONFLICT, detail);
    problem.setProperty("where", "version");
    problem.setProperty("expected", String.valueOf(review.version()));
    problem.setProperty("cluster", ClusterAnswer.of(review));
    return ApiProblem.of(HttpStatus.CONFLICT, problem);
  }
}
