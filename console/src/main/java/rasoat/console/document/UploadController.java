package rasoat.console.document;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.InputStreamSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import rasoat.console.ConsoleSettings;
import rasoat.console.account.Account;
import rasoat.console.office.Offices;

/** Files on their way into the registry: sent, checked, registered. */
@Controller
class UploadController {

  private static final int MOST_FILES = 200;

  private final Optional<RegistryDesk> desk;
  private final Offices offices;
  private final Uploads uploads;

  UploadController(ConsoleSettings settings, Offices offices, Uploads uploads) {
    this.desk = settings.desk().filter(lent -> !lent.isOnlyRead());
    this.offices = offices;
    this.uploads = uploads;
  }

  @GetMapping("/documents/new")
  ModelAndView form() {
    return form(HttpStatus.OK, "", "");
  }

  @PostMapping(path = "/documents/new", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ModelAndView take(MultipartHttpServletRequest request, @AuthenticationPrincipal Account account)
      throws IOException {
    RegistryDesk open = desk.orElseThrow(UploadController::notFound);
    List<MultipartFile> sent =
        request.getFiles("files").stream().filter(file -> !name(file).isEmpty()).toList();
    if (sent.isEmpty() || sent.size() > MOST_FILES) {
      return form(HttpStatus.BAD_REQUEST, sent.isEmpty() ? "upload.none" : "upload.many", "");
    }
    Map<String, InputStreamSource> files = new LinkedHashMap<>();
    for (MultipartFile file : sent) {
      Optional<String> name = FileNames.fit(name(file));
      if (name.isEmpty() || !FileNames.isKnown(name.get())) {
        return form(HttpStatus.BAD_REQUEST, "upload.kind", name(file));
      }
      if (files.putIfAbsent(name.get(), file) != null) {
        return form(HttpStatus.BAD_REQUEST, "upload.twice", name.get());
      }
    }
    String id = uploads.begin(open, account, offices.scope(account), files);
    return new ModelAndView("redirect:/documents/uploads/" + id);
  }

  @GetMapping("/documents/uploads/{id}")
  ModelAndView upload(@PathVariable String id, @AuthenticationPrincipal Account account) {
    return new ModelAndView("upload", Map.of("page", known(id, account).page()));
  }

  @PostMapping("/documents/uploads/{id}/register")
  ModelAndView register(@PathVariable String id, @AuthenticationPrincipal Account account) {
    Upload upload = known(id, account);
    uploads.register(desk.orElseThrow(UploadController::notFound), upload);
    return new ModelAndView("redirect:/documents/uploads/" + upload.page().id());
  }

  @PostMapping("/documents/uploads/{id}/discard")
  ModelAndView discard(@PathVariable String id, @AuthenticationPrincipal Account account)
      throws IOException {
    Upload upload = known(id, account);
    uploads.discard(upload);
    return new ModelAndView("redirect:/documents/uploads/" + upload.page().id());
  }

  private Upload known(String id, Account account) {
    return uploads.find(id, account).orElseThrow(UploadController::notFound);
  }

  private ModelAndView form(HttpStatus status, String problem, String file) {
    String kinds =
        FileNames.KINDS.stream().sorted().map(kind -> "." + kind).collect(Collectors.joining(","));
    return new ModelAndView(
        "upload-new",
        Map.of(
            "open", desk.isPresent(),
            "problem", problem,
            "file", file,
            "kinds", kinds,
            "most", MOST_FILES),
        status);
  }

  private static String name(MultipartFile file) {
    return Objects.requireNonNullElse(file.getOriginalFilename(), "");
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
