package rasoat.console.account;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a program who it is. */
@RestController
class MeController {

  /** What it is told. */
  record Me(String name, List<Role> roles, List<Scope> scopes) {}

  @GetMapping("/api/v1/me")
  Me me(ApiAuthentication program) {
    Account account = program.getPrincipal();
    return new Me(
        account.name(),
        account.roles().stream().sorted().toList(),
        program.scopes().stream().sorted().toList());
  }
}
