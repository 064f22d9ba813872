package rasoat.console.statistics;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import rasoat.console.PageWords;
import rasoat.console.VietnamTime;
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.console.audit.Action;
import rasoat.console.audit.AuditEvent;
import rasoat.console.audit.AuditLog;
import rasoat.console.office.Office;
import rasoat.model.post.Post;
import rasoat.model.post.Sha256;

/** Periodic reports: the list, one as a page, one as a file. */
@Controller
class PeriodicReportController {

  private final Reports reports;
  private final MessageSource messages;
  private final AuditLog audit;
  private final InstantSource clock;

  PeriodicReportController(
      Reports reports, MessageSource messages, AuditLog audit, InstantSource clock) {
    this.reports = reports;
    this.messages = messages;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A period in the list.
   *
   * @param name in addresses
   * @param message names its words, which take the year
   */
  record Listed(String name, String message, String year, String from, String to, boolean isOver) {

    static Listed of(ReportPeriod period, LocalDate today) {
      Span span = period.span();
      return new Listed(
          period.name(),
          "statistics.period." + period.part(),
          String.valueOf(period.year()),
          VietnamTime.day(span.from()),
          VietnamTime.day(span.to()),
          period.isOver(today));
    }
  }

  @GetMapping("/statistics/reports")
  String list(@AuthenticationPrincipal Account account, Model model) throws IOException {
    Instant now = clock.instant();
    model.addAttribute(
        "periods",
        reports.periods(now).stream().map(period -> Listed.of(period, day(now))).toList());
    model.addAttribute("offices", offices(account));
    return "statistics-reports";
  }

  @GetMapping("/statistics/reports/{period}")
  String page(
      @PathVariable String period,
      @RequestParam(defaultValue = "") String office,
      @AuthenticationPrincipal Account account,
      Locale locale,
      Model model)
      throws IOException {
    Report report = report(period, office, account);
    PageWords words = new PageWords(messages, locale);
    FigureCharts charts = new FigureCharts(report.figures(), words);
    model.addAttribute("report", report);
    model.addAttribute("period", Listed.of(report.period(), day(report.madeAt())));
    model.addAttribute("charts", charts.overTime());
    model.addAttribute("tables", FigureTable.all(report.figures(), words, false));
    model.addAttribute("mayTakeAlong", account.isAnyOf(Role.UNIT_HEAD));
    model.addAttribute("asked", office);
    return "statistics-report";
  }

  /** The competent person takes it along: what leaves is in the audit trail by its digest. */
  @PostMapping("/statistics/reports/{period}/file")
  ResponseEntity<byte[]> file(
      @PathVariable String period,
      @RequestParam(defaultValue = "") String office,
      @RequestParam(defaultValue = "pdf") String format,
      @AuthenticationPrincipal Account account)
      throws IOException {
    ReportFormat wanted =
        ReportFormat.named(format).orElseThrow(PeriodicReportController::notFound);
    Report report = report(period, office, account);
    byte[] bytes = wanted.of(report, PageWords.vietnamese(messages));
    audit.append(exported(report, wanted, bytes, account));
    String name = report.name() + "." + wanted.suffix();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(wanted.type()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(bytes);
  }

  private static AuditEvent exported(
      Report report, ReportFormat format, byte[] bytes, Account account) {
    return new AuditEvent(
        account.name(),
        Action.EXPORTED,
        "report " + report.period().name(),
        Map.of(
            "format", format.suffix(),
            "office", report.office(),
            "sha256", Sha256.of(bytes).value()));
  }

  private Report report(String period, String office, Account account) throws IOException {
    ReportPeriod wanted =
        ReportPeriod.named(period).orElseThrow(PeriodicReportController::notFound);
    return reports
        .of(wanted, office, account, clock.instant())
        .orElseThrow(PeriodicReportController::notFound);
  }

  /** None to choose from for who sees one office alone. */
  private List<Office> offices(Account account) throws IOException {
    return account.office() == null ? reports.offices(account) : List.of();
  }

  private static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, Post.VIETNAM);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
