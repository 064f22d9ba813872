package rasoat.console.tip;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import rasoat.console.ConsoleSettings;

/** The form for tips, and the page that says under which number one was taken in. */
@Controller
class TipController {

  private final TipIntake intake;

  TipController(ConsoleSettings settings, InstantSource clock, RandomGenerator random) {
    this.intake = new TipIntake(settings, clock, random);
  }

  @GetMapping("/tips/new")
  ModelAndView form() {
    return page(HttpStatus.OK, TipForm.EMPTY, List.of());
  }

  @PostMapping(path = "/tips/new", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ModelAndView take(@RequestParam Map<String, String> fields, MultipartHttpServletRequest request) {
    TipForm form = TipForm.of(fields);
    List<TipFile> files = TipFile.of(request.getFiles("files"));
    return switch (intake.take(form, files)) {
      // Another page, so that to load it again sends nothing again.
      case TipIntake.Taken(String number) ->
          new ModelAndView("redirect:/tips/" + (files.isEmpty() ? "addresses/" : "") + number);
      case TipIntake.Refused(List<TipProblem> problems) ->
          page(HttpStatus.BAD_REQUEST, form, problems);
      case TipIntake.Failed failed ->
          page(HttpStatus.INTERNAL_SERVER_ERROR, form, List.of(TipProblem.of("files", "disk")));
      case TipIntake.Closed closed -> page(HttpStatus.SERVICE_UNAVAILABLE, form, List.of());
    };
  }

  @GetMapping("/tips/{number}")
  ModelAndView taken(@PathVariable String number) {
    return taken(number, false);
  }

  @GetMapping("/tips/addresses/{number}")
  ModelAndView takenForAPerson(@PathVariable String number) {
    return taken(number, true);
  }

  private ModelAndView page(HttpStatus status, TipForm form, List<TipProblem> problems) {
    TipPage page = new TipPage(intake.isOpen(), form, problems);
    return new ModelAndView("tip", Map.of("page", page), status);
  }

  private static ModelAndView taken(String number, boolean forAPerson) {
    TipNumber known =
        TipNumber.parse(number)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return new ModelAndView("tip-taken", Map.of("number", known, "forAPerson", forAPerson));
  }
}
