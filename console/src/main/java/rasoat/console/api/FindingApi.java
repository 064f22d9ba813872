package rasoat.console.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rasoat.console.account.Account;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;
import rasoat.console.audit.AuditLog;
import rasoat.console.review.ClusterId;
import rasoat.console.review.QueueFilter;
import rasoat.console.review.QueueRow;
import rasoat.console.review.ReviewDesk;
import rasoat.console.review.ReviewState;
import rasoat.model.finding.FindingId;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;
import rasoat.model.port.FindingStore;
import rasoat.model.port.KeptFinding;
import rasoat.model.post.Platform;

/** Findings: the queue, and each of them. */
@Tag(name = "findings")
@RestController
@RequestMapping(path = "/api/v1/findings", produces = MediaType.APPLICATION_JSON_VALUE)
class FindingApi {

  static final int MOST = 100;

  private final ReviewDesk desk;
  private final FindingStore findings;
  private final AuditLog audit;

  FindingApi(ReviewDesk desk, FindingStore findings, AuditLog audit) {
    this.desk = desk;
    this.findings = findings;
    this.audit = audit;
  }

  @Operation(summary = "Flagged findings, one for all copies: the gravest first")
  @GetMapping
  QueueAnswer findings(
      @Parameter(description = "Without it: what there is to decide") @RequestParam
          Optional<ReviewState> state,
      @RequestParam Optional<Kind> kind,
      @RequestParam Optional<Severity> severity,
      @RequestParam Optional<Strength> strength,
      @RequestParam Optional<Platform> platform,
      @Parameter(description = "Words of the issuing body") @RequestParam(defaultValue = "")
          String body,
      @RequestParam(defaultValue = "") String document,
      @Parameter(description = "How it begins") @RequestParam(defaultValue = "") String number,
      @Parameter(description = "First day of posts") @RequestParam Optional<LocalDate> from,
      @Parameter(description = "Last day of posts") @RequestParam Optional<LocalDate> to,
      @Parameter(description = "As 'next' of the page before says") @RequestParam
          Optional<Long> after,
      @Parameter(description = "1 to 100") @RequestParam(defaultValue = "50") int limit,
      @AuthenticationPrincipal Account account)
      throws IOException {
    if (limit < 1 || limit > MOST) {
      throw ApiProblem.expected("limit", "1 to " + MOST, String.valueOf(limit));
    }
    Map<String, String> given = new LinkedHashMap<>();
    state.ifPresent(value -> given.put("state", value.name()));
    kind.ifPresent(value -> given.put("kind", flagged(value).name()));
    severity.ifPresent(value -> given.put("severity", value.name()));
    strength.ifPresent(value -> given.put("strength", value.name()));
    platform.ifPresent(value -> given.put("platform", value.name()));
    given.put("body", body);
    given.put("document", document);
    given.put("number", number);
    from.ifPresent(value -> given.put("from", value.toString()));
    to.ifPresent(value -> given.put("to", value.toString()));
    return page(QueueFilter.of(given).orElseThrow(), place(after, account), limit, account);
  }

  private static Kind flagged(Kind kind) {
    if (!kind.isFlagged()) {
      throw ApiProblem.expected("kind", "one of LEAK, ALTERED, SUSPECTED", kind.name());
    }
    return kind;
  }

  /** A place nobody was given would begin from the start again. */
  private Optional<ClusterId> place(Optional<Long> after, Account account) throws IOException {
    Optional<ClusterId> place = after.map(ClusterId::new);
    if (place.isPresent() && desk.cluster(place.get(), account).isEmpty()) {
      throw ApiProblem.expected("after", "'next' of an answer", String.valueOf(after.get()));
    }
    return place;
  }

  private QueueAnswer page(
      QueueFilter filter, Optional<ClusterId> place, int limit, Account account)
      throws IOException {
    List<QueueRow> rows = desk.queue(filter, place, limit + 1, account);
    boolean more = rows.size() > limit;
    List<QueueRow> shown = more ? rows.subList(0, limit) : rows;
    return new QueueAnswer(
        shown.stream().map(QueueAnswer.Item::of).toList(),
        more ? Optional.of(shown.getLast().id().value()) : Optional.empty());
  }

  @Operation(summary = "One finding, without pictures")
  @GetMapping("/{id}")
  FindingAnswer finding(@PathVariable String id, @AuthenticationPrincipal Account account)
      throws IOException {
    FindingId wanted = new FindingId(id);
    Optional<KeptFinding> kept =
        desk.sees(wanted, account) ? findings.find(wanted) : Optional.empty();
    if (kept.isEmpty()) {
      throw ApiProblem.unknown("finding", id);
    }
    FindingAnswer answer = FindingAnswer.of(kept.get(), desk.of(wanted, account));
    audit.append(
        new AuditEvent(
            account.name(), Action.FINDING_SEEN, "finding " + kept.get().id(), Seen.BY_PROGRAM));
    return answer;
  }
}
