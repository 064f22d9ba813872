package rasoat.console.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import rasoat.console.ConsoleSettings;
import rasoat.console.VietnamTime;
import rasoat.console.account.Account;
import rasoat.console.account.Role;
import rasoat.console.office.Form;
import rasoat.console.office.IssuedBy;
import rasoat.console.office.Offices;
import rasoat.index.sealed.pack.PackHeader;
import rasoat.index.sealed.pack.PackRefusedException;
import rasoat.model.post.Post;

/** The sealed packs: what they say of themselves in clear, never what is in them. */
@Controller
class PackController {

  private final Optional<RegistryDesk> desk;
  private final Offices offices;
  private final RegistryAudit audit;
  private final InstantSource clock;

  PackController(
      ConsoleSettings settings, Offices offices, RegistryAudit audit, InstantSource clock) {
    this.desk = settings.desk();
    this.offices = offices;
    this.audit = audit;
    this.clock = clock;
  }

  /** A pack as it is shown on a day. */
  record ListedPack(PackHeader header, LocalDate today) {

    public boolean isExpired() {
      return today.isAfter(header.expires());
    }

    public String created() {
      return VietnamTime.day(header.created());
    }

    public String expires() {
      return VietnamTime.day(header.expires());
    }
  }

  @GetMapping("/packs")
  ModelAndView list(
      @RequestParam(defaultValue = "") String said, @AuthenticationPrincipal Account account)
      throws IOException {
    return page(HttpStatus.OK, account, Said.named(said).map(Enum::name).orElse(""), "");
  }

  @PostMapping(path = "/packs", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ModelAndView take(
      @RequestParam Optional<MultipartFile> pack, @AuthenticationPrincipal Account account)
      throws IOException {
    RegistryDesk open = changeable();
    if (pack.isEmpty() || pack.get().isEmpty()) {
      return back(Said.NO_FILE);
    }
    IssuedBy scope = offices.scope(account);
    Path copy = Files.createTempFile(Files.createDirectories(open.uploads()), "pack", ".pack");
    try (InputStream bytes = pack.get().getInputStream()) {
      Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
      PackHeader header = open.take(copy, taken -> scope.includes(taken.office()));
      audit.changed(
          account,
          "pack " + header.id(),
          "take",
          Map.of("pack", header.name(), "documents", String.valueOf(header.records())));
    } catch (PackRefusedException e) {
      return page(HttpStatus.BAD_REQUEST, account, "", reason(e, copy));
    } catch (RegistryBusyException e) {
      return back(Said.BUSY);
    } finally {
      Files.deleteIfExists(copy);
    }
    return back(Said.TAKEN);
  }

  @PostMapping("/packs/{id}/revoke")
  ModelAndView revoke(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      @AuthenticationPrincipal Account account)
      throws IOException {
    RegistryDesk open = changeable();
    PackHeader header =
        packs(open, account).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(PackController::notFound);
    String reason = new Form(fields).text("reason");
    if (reason.isEmpty()) {
      return back(Said.NO_REASON);
    }
    try {
      if (!open.revoke(header.id())) {
        throw notFound();
      }
    } catch (RegistryBusyException e) {
      return back(Said.BUSY);
    }
    audit.changed(account, "pack " + id, "revoke", Map.of("pack", header.name(), "reason", reason));
    return back(Said.REVOKED);
  }

  private List<PackHeader> packs(RegistryDesk open, Account account) throws IOException {
    IssuedBy scope = offices.scope(account);
    return open.packs().stream().filter(pack -> scope.includes(pack.office())).toList();
  }

  private ModelAndView page(HttpStatus status, Account account, String said, String refused)
      throws IOException {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Post.VIETNAM);
    List<ListedPack> packs =
        desk.isEmpty()
            ? List.of()
            : packs(desk.get(), account).stream().map(pack -> new ListedPack(pack, today)).toList();
    boolean changes = desk.filter(lent -> !lent.isOnlyRead()).isPresent();
    return new ModelAndView(
        "packs",
        Map.of(
            "packs", packs,
            "changeable", changes,
            "mayChange", changes && account.isAnyOf(Role.REGISTRAR),
            "judging", desk.map(RegistryDesk::isJudgingAgain).orElse(false),
            "said", said,
            "refused", refused),
        status);
  }

  private static String reason(PackRefusedException refusal, Path copy) {
    return String.valueOf(refusal.getMessage()).replace(copy.toString(), "");
  }

  private RegistryDesk changeable() {
    return desk.filter(lent -> !lent.isOnlyRead()).orElseThrow(PackController::notFound);
  }

  private static ModelAndView back(Said said) {
    return new ModelAndView("redirect:/packs?said=" + said);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
