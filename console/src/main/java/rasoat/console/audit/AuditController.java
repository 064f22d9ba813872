package rasoat.console.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import rasoat.model.post.Post;

/** The audit trail, for those who check who did what. */
@Controller
class AuditController {

  /** What takes longer goes on beside the pages. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final AuditLog log;
  private final InstantSource clock;
  private final TrailCheck check;

  AuditController(AuditLog log, InstantSource clock) {
    this.log = log;
    this.clock = clock;
    this.check = new TrailCheck(log, clock);
  }

  /** What the address asks for. */
  @ModelAttribute("address")
  AuditAddress address(
      @RequestParam(defaultValue = "") String account,
      @RequestParam(defaultValue = "") String action,
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to) {
    return new AuditAddress(account, action, subject, from, to);
  }

  @GetMapping("/audit")
  String list(
      @ModelAttribute(name = "address", binding = false) AuditAddress address,
      @RequestParam(defaultValue = "0") long before,
      Model model)
      throws IOException {
    model.addAttribute(
        "page", AuditPage.read(log, address, filter(address), before, check.state()));
    return "audit";
  }

  @PostMapping("/audit/verify")
  String verify(Principal who) {
    check.start(who.getName(), PATIENCE);
    return "redirect:/audit";
  }

  @GetMapping("/audit/export")
  void export(
      @ModelAttribute(name = "address", binding = false) AuditAddress address,
      @RequestParam(defaultValue = "csv") String format,
      Principal who,
      HttpServletResponse response)
      throws IOException {
    AuditFilter filter = filter(address);
    AuditFormat wanted = format(format);
    // Before the first byte: who broke it off has seen some of it.
    log.append(exported(who.getName(), address, wanted));
    String name =
        "audit-%s.%s"
            .formatted(LocalDate.ofInstant(clock.instant(), Post.VIETNAM), wanted.suffix());
    response.setContentType(wanted.type());
    response.setCharacterEncoding(UTF_8);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name).build().toString());
    log.forEach(filter, wanted.writer(response.getWriter()));
  }

  private static AuditEvent exported(String account, AuditAddress address, AuditFormat format) {
    Map<String, String> details = new HashMap<>(address.asked());
    details.put("format", format.suffix());
    return new AuditEvent(account, Action.EXPORTED, "audit trail", details);
  }

  private static AuditFilter filter(AuditAddress address) {
    return address.filter().orElseThrow(AuditController::notFound);
  }

  private static AuditFormat format(String suffix) {
    return Arrays.stream(AuditFormat.values())
        .filter(format -> format.suffix().equals(suffix))
        .findFirst()
        .orElseThrow(AuditController::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
