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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rasoat.console.account.Account;
import rasoat.console.casefile.CaseField;
import rasoat.console.casefile.CaseFile;
import rasoat.console.casefile.CaseFilter;
import rasoat.console.casefile.CaseNumber;
import rasoat.console.casefile.Cases;
import rasoat.console.casefile.Clocks;
import rasoat.console.casefile.Closing;
import rasoat.console.casefile.LegalRule;
import rasoat.console.casefile.Outcome;
import rasoat.console.casefile.Progress;
import rasoat.console.casefile.Tier;
import rasoat.model.finding.FindingId;

/** Cases: where each stands. What people wrote about a state secret stays here. */
@Tag(name = "cases")
@RestController
@RequestMapping(path = "/api/v1/cases", produces = MediaType.APPLICATION_JSON_VALUE)
class CaseApi {

  private static final int MOST = 100;

  private final Cases cases;

  CaseApi(Cases cases) {
    this.cases = cases;
  }

  /**
   * A page of cases, what is due next first.
   *
   * @param next the offset of the page that follows; empty when none does
   */
  record CasesAnswer(List<CaseAnswer> cases, Optional<Integer> next) {

    CasesAnswer {
      cases = List.copyOf(cases);
    }
  }

  /**
   * One case.
   *
   * @param verification whether nothing in it is more than suggested
   * @param due what of it is due next
   * @param subject empty when it bears a secrecy mark
   * @param findings their ids
   */
  record CaseAnswer(
      String number,
      long version,
      Tier tier,
      boolean verification,
      boolean open,
      Optional<Instant> due,
      Optional<Outcome> outcome,
      String subject,
      String unit,
      String assignee,
      List<String> rules,
      Instant openedAt,
      Instant changedAt,
      List<String> findings) {

    CaseAnswer {
      rules = List.copyOf(rules);
      findings = List.copyOf(findings);
    }

    static CaseAnswer of(CaseFile file) {
      boolean isSecret = file.tier() == Tier.STATE_SECRET;
      return new CaseAnswer(
          file.number().canonical(),
          file.revision().version(),
          file.tier(),
          file.isVerification(),
          file.isOpen(),
          file.isOpen() ? Clocks.nextDue(file) : Optional.empty(),
          file.outcome().map(Closing::outcome),
          isSecret ? "" : file.details().text(CaseField.SUBJECT),
          file.details().text(CaseField.UNIT),
          file.details().text(CaseField.ASSIGNEE),
          file.details().rules().stream().map(LegalRule::name).toList(),
          file.openedAt(),
          file.revision().at(),
          file.findings().stream().map(FindingId::value).toList());
    }
  }

  @Operation(summary = "Cases, what is due next first")
  @GetMapping
  CasesAnswer cases(
      @Parameter(description = "OPEN, OVERDUE or HANDLED; all when not given") @RequestParam
          Optional<Progress> progress,
      @RequestParam Optional<Tier> tier,
      @Parameter(description = "The list of merely suggested matters instead")
          @RequestParam(defaultValue = "false")
          boolean verification,
      @Parameter(description = "1 to 100") @RequestParam(defaultValue = "50") int limit,
      @Parameter(description = "As 'next' of the page before says")
          @RequestParam(defaultValue = "0")
          int offset,
      @AuthenticationPrincipal Account account)
      throws IOException {
    if (limit < 1 || limit > MOST) {
      throw ApiProblem.expected("limit", "1 to " + MOST, String.valueOf(limit));
    }
    if (offset < 0) {
      throw ApiProblem.expected("offset", "0 or more", String.valueOf(offset));
    }
    CaseFilter filter = new CaseFilter(verification, progress, tier, "", "");
    List<CaseFile> files = cases.list(filter, account, limit + 1, offset);
    return new CasesAnswer(
        files.stream().limit(limit).map(CaseAnswer::of).toList(),
        files.size() > limit ? Optional.of(offset + limit) : Optional.empty());
  }

  @Operation(summary = "One case")
  @GetMapping("/{number}")
  CaseAnswer caseFile(@PathVariable String number, @AuthenticationPrincipal Account account)
      throws IOException {
    Optional<CaseNumber> wanted = CaseNumber.parse(number);
    Optional<CaseFile> file =
        wanted.isEmpty() ? Optional.empty() : cases.find(wanted.get(), account);
    return file.map(CaseAnswer::of).orElseThrow(() -> ApiProblem.unknown("case", number));
  }
}
