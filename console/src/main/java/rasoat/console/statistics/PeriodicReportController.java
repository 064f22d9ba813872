package rasoat.console.statistics;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import rasoat.console.PageWords;
import rasoat.console.VietnamTime;
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.console.casefile.Notice;
import rasoat.console.handover.About;
import rasoat.console.handover.Decision;
import rasoat.console.handover.Exits;
import rasoat.console.handover.ExportKind;
import rasoat.console.handover.Request;
import rasoat.console.office.Office;
import rasoat.model.post.Post;

/** Periodic reports: the list, one as a page, and the asking for one to leave. */
@Controller
class PeriodicReportController {

  private final Reports reports;
  private final MessageSource messages;
  private final Exits exits;
  private final InstantSource clock;

  PeriodicReportController(
      Reports reports, MessageSource messages, Exits exits, InstantSource clock) {
    this.reports = reports;
    this.messages = messages;
    this.exits = exits;
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
  ModelAndView page(
      @PathVariable String period,
      @RequestParam(defaultValue = "") String office,
      @AuthenticationPrincipal Account account,
      Locale locale)
      throws IOException {
    Report report = report(period, office, account);
    return page(HttpStatus.OK, report, Map.of(), List.of(), account, locale);
  }

  private ModelAndView page(
      HttpStatus status,
      Report report,
      Map<String, String> typed,
      List<Notice> notices,
      Account account,
      Locale locale) {
    PageWords words = new PageWords(messages, locale);
    ModelAndView page = new ModelAndView("statistics-report", status);
    page.addObject("report", report);
    page.addObject("period", Listed.of(report.period(), day(report.madeAt())));
    page.addObject("charts", new FigureCharts(report.figures(), words).overTime());
    page.addObject("tables", FigureTable.all(report.figures(), words, false));
    page.addObject("mayAsk", account.isAnyOf(Role.CYBER_OFFICER, Role.UNIT_HEAD));
    page.addObject("kinds", ExportKind.of(about(report)));
    page.addObject("kind", typed.getOrDefault("kind", ""));
    page.addObject("recipient", typed.getOrDefault("recipient", ""));
    page.addObject("reason", typed.getOrDefault("reason", ""));
    page.addObject("notices", notices);
    return page;
  }

  /** Asks for it to leave; somebody else decides. */
  @PostMapping("/statistics/reports/{period}/handovers")
  ModelAndView ask(
      @PathVariable String period,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account,
      Locale locale)
      throws IOException {
    Report report = report(period, fields.getOrDefault("office", ""), account);
    Optional<Request> request = Request.of(about(report), fields);
    if (request.isEmpty()) {
      Notice notice = Notice.of("handover.problem.report");
      return page(HttpStatus.CONFLICT, report, fields, List.of(notice), account, locale);
    }
    return switch (exits.ask(request.get(), account)) {
      case Decision.Done done -> new ModelAndView("redirect:/handovers/" + done.handover().id());
      case Decision.Not not -> {
        Notice notice = Notice.of("handover.not." + not.why());
        yield page(HttpStatus.CONFLICT, report, fields, List.of(notice), account, locale);
      }
    };
  }

  /** By the office it is of, whoever asks: others see more offices than the one who asked. */
  private static About about(Report report) {
    return new About.Report(report.period().name(), report.office());
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
