package rasoat.crawler.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.crawler.custody.TestAuthority.Mood;
import rasoat.model.post.Sha256;

class TokenTest {

  private static final Sha256 HEAD = Logs.digest("head");

  private final TestAuthority authority = new TestAuthority();
  private final Question question = Question.about(HEAD, new Random(7));

  @Test
  void takesAnHonestAnswer() throws Exception {
    Token token = Token.verified(authority.answer(question.bytes()), question, authority.roots());

    assertThat(token.time()).isEqualTo(TestAuthority.TIME);
    assertThat(token.certificates()).hasSize(1);
  }

  @Test
  void takesASignerWhomTheRootVouchesForThroughAnother() throws Exception {
    byte[] answer = authority.in(Mood.THROUGH_ANOTHER).answer(question.bytes());

    Token token = Token.verified(answer, question, authority.roots());

    assertThat(token.certificates())
        .extracting(certificate -> certificate.getSubjectX500Principal().getName())
        .containsExactly("CN=Test Time-Stamps", "CN=Test Middle");
  }

  @ParameterizedTest
  @CsvSource({
    "OTHER_DIGEST, different message imprint digest",
    "OTHER_NONCE, wrong nonce",
    "NO_NONCE, nonce",
    "REFUSAL, the authority refused",
    "GARBAGE, expected an answer by RFC 3161",
    "TOO_LARGE, expected an answer of up to 65536 bytes",
    "NO_PURPOSE, ExtendedKeyUsage",
    "ANOTHER_PURPOSE, ExtendedKeyUsage",
    "PURPOSE_NOT_CRITICAL, critical",
    "EXPIRED, certificate not valid when time stamp created",
    "NOT_YET_VALID, certificate not valid when time stamp created",
    "NO_CERTIFICATE, expected the certificate of the signer",
    "FORGED_SIGNATURE, signature",
  })
  void refuses(Mood mood, String reason) throws IOException {
    byte[] answer = authority.in(mood).answer(question.bytes());

    assertThatThrownBy(() -> Token.verified(answer, question, authority.roots()))
        .isInstanceOf(TokenException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void refusesASignerThatNoTrustedRootVouchesFor() throws IOException {
    byte[] answer = authority.answer(question.bytes());

    assertThatThrownBy(() -> Token.verified(answer, question, new TestAuthority().roots()))
        .hasMessage("no trusted root vouched for the signer at that time");
    assertThatThrownBy(() -> Token.verified(answer, question, TrustRoots.none()))
        .hasMessageStartingWith("no trusted root was given");
  }

  @Test
  void refusesAnAnswerToAnotherQuestion() throws IOException {
    byte[] answer = authority.answer(question.bytes());
    Question sameDigest = Question.about(HEAD, new Random(8));

    assertThatThrownBy(() -> Token.verified(answer, sameDigest, authority.roots()))
        .hasMessageContaining("nonce");
  }

  @Test
  void refusesAnAnswerWhereverItIsCut() throws IOException {
    byte[] answer = authority.answer(question.bytes());

    for (int length = 0; length < answer.length; length += 7) {
      byte[] cut = Arrays.copyOf(answer, length);
      assertThat(catchThrowable(() -> Token.verified(cut, question, authority.roots())))
          .as("%d bytes", length)
          .isInstanceOf(TokenException.class);
    }
  }

  @Test
  void neverThrowsAnythingElseAtAnswersWithOtherBytes() throws IOException {
    byte[] answer = authority.answer(question.bytes());

    for (int place = 0; place < answer.length; place += 7) {
      byte[] changed = answer.clone();
      changed[place] ^= 0x55;
      Throwable thrown = catchThrowable(() -> Token.verified(changed, question, authority.roots()));
      assertThat(thrown == null || thrown instanceof TokenException)
          .as("byte %d: %s", place, thrown)
          .isTrue();
    }
  }

  @Test
  void readsItsOwnQuestions() throws Exception {
    assertThat(Question.of(question.bytes(), HEAD).request().getCertReq()).isTrue();
    assertThatThrownBy(() -> Question.of(question.bytes(), Logs.digest("other")))
        .hasMessageStartingWith("expected a request for the head");
    assertThatThrownBy(() -> Question.of(new byte[] {1, 2, 3}, HEAD))
        .hasMessageStartingWith("expected a time-stamp request");
  }

  @Test
  void asksWithAnotherNumberEachTime() {
    Random random = new Random(7);

    assertThat(Question.about(HEAD, random).bytes())
        .isNotEqualTo(Question.about(HEAD, random).bytes());
  }
}
