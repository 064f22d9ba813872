package rasoat.console.finding;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import rasoat.model.port.FindingStore;

/** The list of findings. */
@Controller
class FindingController {

  private final FindingStore findings;

  FindingController(FindingStore findings) {
    this.findings = findings;
  }

  @GetMapping("/findings")
  String list(
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "1") int page,
      Model model)
      throws IOException {
    FindingFilter filter =
        FindingFilter.named(kind)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("list", FindingList.read(findings, filter, page));
    return "findings";
  }
}
