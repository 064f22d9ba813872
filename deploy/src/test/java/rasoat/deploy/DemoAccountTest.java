package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoAccountTest {

  @TempDir private Path folder;

  @Test
  void letsInByThePasswordOfThisStartAlone() throws IOException, InterruptedException {
    Wiring wiring = new Wiring(Home.of(folder, Map.of()), new QuietJudges()).withoutSecondFactor();
    String earlier = DemoAccount.open(wiring);
    String password = DemoAccount.open(wiring);

    try (Serving serving = wiring.serve(0);
        SignedInVisitor visitor =
            SignedInVisitor.of(serving.address(), DemoAccount.NAME, password)) {
      assertThat(visitor.page("account")).contains("Cán bộ thử nghiệm");
      assertThat(visitor.get("findings").statusCode()).isEqualTo(200);
      assertThatThrownBy(() -> SignedInVisitor.of(serving.address(), DemoAccount.NAME, earlier))
          .hasMessage("not let in: canbo");
    }
  }
}
