package rasoat.console.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import rasoat.console.SignedInAs;
import rasoat.console.account.Role;
import rasoat.database.Database;

@SignedInAs(Role.CYBER_OFFICER)
@WebMvcTest(DecisionController.class)
@Import(WithStores.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class DecisionControllerTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private Database state;

  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(state);
  }

  @Test
  void decidesAndLeadsBackToTheFinding() throws IOException {
    Review seen = desk.leak();

    assertThat(post(seen, "decisions", "MISREAD", "Một\r\nhai"))
        .hasRedirectedUrl("/findings/" + seen.face() + "?queue=kind%3DLEAK#review")
        .flash()
        .containsKey("decided");
    assertThat(desk.now(seen, Desk.AN).history().getFirst().note()).isEqualTo("Một\nhai");
  }

  @Test
  void losesNothingOfWhatTheSlowerOneWrote() throws IOException {
    Review seen = desk.leak();
    desk.decide(seen, Reason.URGENT, Desk.BINH);

    assertThat(post(seen, "decisions", "MISREAD", "Dài và kỹ"))
        .flash()
        .containsEntry("draft", new Draft("MISREAD", "Dài và kỹ", "review.problem.overtaken"));
  }

  @Test
  void asksForAReasonAndForAShorterNote() throws IOException {
    Review seen = desk.leak();
    String longNote = "x".repeat(2_001);

    assertThat(post(seen, "decisions", "", "Ghi"))
        .flash()
        .containsEntry("draft", new Draft("", "Ghi", "review.problem.reason"));
    assertThat(post(seen, "decisions", "MISREAD", longNote))
        .flash()
        .containsEntry("draft", new Draft("MISREAD", longNote, "review.problem.note"));
    assertThat(desk.now(seen, Desk.AN).version()).isZero();
  }

  @Test
  void undoes() throws IOException {
    Review seen = desk.leak();
    desk.decide(seen, Reason.MISREAD, Desk.BINH);
    Review decided = desk.now(seen, Desk.AN);

    assertThat(post(decided, "undo", "", ""))
        .flash()
        .containsEntry("draft", new Draft("", "", "review.problem.NOTE_MISSING"));
    assertThat(post(decided, "undo", "", "Nhầm")).flash().containsKey("decided");
    assertThat(desk.now(seen, Desk.AN).state()).isEqualTo(ReviewState.NEW);
  }

  @Test
  @SignedInAs(value = Role.CYBER_OFFICER, cleared = true)
  void takesTheWordOfTheSecondPerson() throws IOException {
    Review seen = desk.secret();
    desk.decide(seen, Reason.MISREAD, Desk.CUC);

    MvcTestResult answer = post(desk.now(seen, Desk.DUNG), "second", "", "");

    assertThat(answer).flash().containsKey("decided");
    assertThat(desk.now(seen, Desk.CUC).state()).isEqualTo(ReviewState.FALSE_ALARM);
  }

  @Test
  @SignedInAs(value = Role.CYBER_OFFICER, office = "khac")
  void knowsNothingOutsideOfTheOffice() throws IOException {
    assertThat(post(desk.leak(), "decisions", "MISREAD", "")).hasStatus(404);
  }

  @Test
  void takesNoFormWithoutItsToken() throws IOException {
    Review seen = desk.leak();

    assertThat(
            mvc.post()
                .uri("/clusters/{id}/decisions", seen.id().value())
                .header("Host", "localhost")
                .param("version", "0"))
        .hasStatus4xxClientError();
    assertThat(desk.now(seen, Desk.AN).version()).isZero();
  }

  private MvcTestResult post(Review seen, String what, String reason, String note) {
    return mvc.post()
        .uri("/clusters/{id}/{what}", seen.id().value(), what)
        .with(csrf())
        .header("Host", "localhost")
        .param("version", Long.toString(seen.version()))
        .param("finding", seen.face().value())
        .param("queue", "kind=LEAK")
        .param("reason", reason)
        .param("agrees", "true")
        .param("note", note)
        .exchange();
  }
}
