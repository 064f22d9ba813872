package rasoat.console.page;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import rasoat.console.account.Account;

/** A file of official pages on its way into the register. */
@Controller
class PageImportController {

  private static final long MOST_BYTES = 20L << 20;

  /** More are counted only: whoever has so many looks at his file first. */
  private static final int MOST_SHOWN = 200;

  private final OfficialPages pages;

  PageImportController(OfficialPages pages) {
    this.pages = pages;
  }

  @GetMapping("/pages/official/import")
  ModelAndView form() {
    return page(HttpStatus.OK, Map.of("problem", ""));
  }

  /** To send it again changes nothing, so the answer is the page itself. */
  @PostMapping(path = "/pages/official/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ModelAndView take(MultipartHttpServletRequest request, @AuthenticationPrincipal Account account)
      throws IOException {
    MultipartFile sent = request.getFile("file");
    if (sent == null || sent.isEmpty()) {
      return page(HttpStatus.BAD_REQUEST, Map.of("problem", "page.import.none"));
    }
    if (sent.getSize() > MOST_BYTES) {
      return page(HttpStatus.BAD_REQUEST, Map.of("problem", "page.import.large"));
    }
    PageFile file = PageFile.of(sent.getBytes());
    String name = Objects.requireNonNullElse(sent.getOriginalFilename(), "");
    if (file.refused().isPresent()) {
      return page(
          HttpStatus.BAD_REQUEST,
          Map.of("problem", "page.import.refused", "refused", file.refused().get()));
    }
    PageImport done = pages.importAll(file, name, Editor.of(account));
    List<RowFault> shown = done.faults().stream().limit(MOST_SHOWN).toList();
    return page(
        HttpStatus.OK,
        Map.of(
            "problem",
            "",
            "done",
            done,
            "shown",
            shown,
            "more",
            done.faults().size() - shown.size()));
  }

  private static ModelAndView page(HttpStatus status, Map<String, Object> model) {
    return new ModelAndView("page-import", model, status)
        .addObject("columns", List.of(Column.values()));
  }
}
