package rasoat.console.impersonation;

import java.io.IOException;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import rasoat.console.account.Account;
import rasoat.database.Database;

/** The catalogue of tricks. */
@Controller
class TrickController {

  private final Database state;

  TrickController(Database state) {
    this.state = state;
  }

  @GetMapping("/impersonation/tricks")
  ModelAndView tricks(@AuthenticationPrincipal Account account) throws IOException {
    return new ModelAndView("tricks", Map.of("all", Tricks.read(state, account)));
  }
}
