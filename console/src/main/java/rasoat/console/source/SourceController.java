package rasoat.console.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;
import rasoat.console.ConsoleSettings;
import rasoat.console.account.Account;
import rasoat.console.account.Role;

/** The list of sources, and the button that has a stopped one visited again. */
@Controller
class SourceController {

  private final Optional<Watch> watch;
  private final InstantSource clock;

  SourceController(ConsoleSettings settings, InstantSource clock) {
    this.watch = settings.watch();
    this.clock = clock;
  }

  @GetMapping("/sources")
  String list(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String standing,
      @RequestParam(defaultValue = "") String resumed,
      @RequestParam(defaultValue = "") String kept,
      @AuthenticationPrincipal Account account,
      Model model)
      throws IOException {
    SourceFilter filter = filter(state, standing);
    if (watch.isEmpty()) {
      return "sources-unwatched";
    }
    List<WatchedSource> all = watch.get().sources();
    model.addAttribute("list", SourceList.of(all, filter, clock.instant()));
    find(all, resumed)
        .map(source -> new ListedSource(source, clock.instant()))
        .ifPresent(source -> model.addAttribute("resumed", source));
    find(all, kept).ifPresent(source -> model.addAttribute("kept", source));
    model.addAttribute("setWrong", watch.get().desk().setWrong());
    model.addAttribute("mayChange", account.isAnyOf(Role.ADMINISTRATOR));
    return "sources";
  }

  @PostMapping("/sources/{id}/resume")
  String resume(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String standing)
      throws IOException {
    SourceFilter filter = filter(state, standing);
    Watch visiting = watch.orElseThrow(SourceController::notFound);
    WatchedSource source = find(visiting.sources(), id).orElseThrow(SourceController::notFound);
    // Only a stopped one: a host that asked for patience is not to be hurried.
    if (source.condition().isStuck()) {
      visiting.resume(id);
    }
    // Another page, so that to load it again sends nothing again.
    String query = filter.query().isEmpty() ? "?" : filter.query() + "&";
    return "redirect:/sources" + query + "resumed=" + UriUtils.encode(id, StandardCharsets.UTF_8);
  }

  private static SourceFilter filter(String state, String standing) {
    return SourceFilter.of(state, standing).orElseThrow(SourceController::notFound);
  }

  private static Optional<WatchedSource> find(List<WatchedSource> all, String id) {
    return all.stream().filter(source -> source.id().equals(id)).findFirst();
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
