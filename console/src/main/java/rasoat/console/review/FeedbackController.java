package rasoat.console.review;

import java.io.IOException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import rasoat.console.account.Account;

/** Figures of what people decided. */
@Controller
class FeedbackController {

  private final ReviewDesk desk;

  FeedbackController(ReviewDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/feedback")
  String feedback(@AuthenticationPrincipal Account account, Model model) throws IOException {
    model.addAttribute("feedback", desk.feedback(account));
    return "feedback";
  }
}
