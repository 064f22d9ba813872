package rasoat.crawler.custody;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import rasoat.model.port.FuzzedFile;
import rasoat.model.post.Sha256;

/** Logs, time-stamps and packages may be hostile: nothing forged is ever found good. */
class CustodyFuzz {

  private static final Question QUESTION = Question.about(Sha256.of(new byte[] {1}), new Random(7));
  private static final TrustRoots ROOTS = new TestAuthority().roots();

  @FuzzTest
  void log(byte[] bytes) throws IOException {
    List<Line> lines = new ArrayList<>();

    ChainReader.part(new ByteArrayInputStream(bytes), lines::add);

    StringBuilder written = new StringBuilder();
    lines.forEach(line -> written.append(line.text()).append('\n'));
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).startsWith(written.toString());
  }

  @FuzzTest
  void hashes(byte[] bytes) {
    HashList.parse(bytes).ifPresent(list -> assertThat(list.bytes()).isEqualTo(bytes));
  }

  @FuzzTest
  void stamp(byte[] answer) {
    try {
      Token token = Token.verified(answer, QUESTION, ROOTS);
      throw new AssertionError("expected nothing that is trusted, got a stamp of " + token.time());
    } catch (TokenException e) {
      assertThat(e.reason()).isNotBlank();
    }
  }

  @FuzzTest
  void question(byte[] kept) {
    try {
      assertThat(Question.of(kept, Sha256.of(new byte[] {1})).bytes()).isEqualTo(kept);
    } catch (TokenException e) {
      assertThat(e.reason()).isNotBlank();
    }
  }

  @FuzzTest
  void evidence(byte[] bytes) throws IOException {
    PackageCheck check = PackageCheck.of(FuzzedFile.with("finding.zip", bytes), ROOTS);

    assertThat(check.checks()).isNotEmpty();
    assertThat(check.isTimeStamped()).isFalse();
  }
}
