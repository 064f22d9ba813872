package rasoat.console.tip;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
import rasoat.model.post.Post;

/** The form for tips, and the page that says under which number one was taken in. */
@Controller
class TipController {

  private static final Logger LOG = LoggerFactory.getLogger(TipController.class);

  private final Optional<TipFolder> folder;
  private final InstantSource clock;
  private final RandomGenerator random;

  TipController(ConsoleSettings settings, InstantSource clock, RandomGenerator random) {
    this.folder = settings.tips().map(Path::toAbsolutePath).map(TipFolder::new);
    this.clock = clock;
    this.random = random;
  }

  @GetMapping("/tips/new")
  ModelAndView form() {
    return page(HttpStatus.OK, TipForm.EMPTY, List.of());
  }

  @PostMapping(path = "/tips/new", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ModelAndView take(@RequestParam Map<String, String> fields, MultipartHttpServletRequest request) {
    TipForm form = TipForm.of(fields);
    if (folder.isEmpty()) {
      return page(HttpStatus.SERVICE_UNAVAILABLE, form, List.of());
    }
    List<TipFile> files = TipFile.of(request.getFiles("files"));
    Instant now = clock.instant();
    List<TipProblem> problems = TipCheck.of(form, files, LocalDate.ofInstant(now, Post.VIETNAM));
    return problems.isEmpty()
        ? lay(folder.get(), TipNumber.next(now, random), form, files)
        : page(HttpStatus.BAD_REQUEST, form, problems);
  }

  @GetMapping("/tips/{number}")
  ModelAndView taken(@PathVariable String number) {
    return taken(number, false);
  }

  @GetMapping("/tips/addresses/{number}")
  ModelAndView takenForAPerson(@PathVariable String number) {
    return taken(number, true);
  }

  private ModelAndView lay(TipFolder folder, TipNumber number, TipForm form, List<TipFile> files) {
    try {
      folder.take(number, form, files);
    } catch (IOException e) {
      LOG.error("tip could not be laid into the inbox: {}", reason(e));
      List<TipProblem> problems = List.of(TipProblem.of("files", "disk"));
      return page(HttpStatus.INTERNAL_SERVER_ERROR, form, problems);
    }
    // Another page, so that to load it again sends nothing again.
    return new ModelAndView("redirect:/tips/" + (files.isEmpty() ? "addresses/" : "") + number);
  }

  /** Without the path: it may contain the name of a file, which may name people. */
  private static String reason(IOException e) {
    return e instanceof FileSystemException failure
        ? "%s, %s".formatted(failure.getClass().getSimpleName(), failure.getReason())
        : String.valueOf(e.getMessage());
  }

  private ModelAndView page(HttpStatus status, TipForm form, List<TipProblem> problems) {
    TipPage page = new TipPage(folder.isPresent(), form, problems);
    return new ModelAndView("tip", Map.of("page", page), status);
  }

  private static ModelAndView taken(String number, boolean forAPerson) {
    TipNumber known =
        TipNumber.parse(number)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return new ModelAndView("tip-taken", Map.of("number", known, "forAPerson", forAPerson));
  }
}
