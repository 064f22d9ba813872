package rasoat.console.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import rasoat.console.SignedInAs;
import rasoat.console.account.Role;
import rasoat.database.Database;

@SignedInAs(Role.UNIT_HEAD)
@WebMvcTest(StatisticsController.class)
@Import(WithFigures.class)
class StatisticsControllerTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private Database state;

  @BeforeEach
  void fill() throws IOException {
    if (state.read("look", sql -> !sql.exists("SELECT 1 FROM finding"))) {
      InventedFigures.full(state);
    }
  }

  @Test
  void showsFiguresAsChartsAndTables() {
    assertThat(get("/statistics"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "đã rà soát 5 bài",
            "Phát hiện mức rõ theo thời gian",
            "Phát hiện mức gợi ý theo thời gian",
            "Nguồn đã được rà soát theo ngày",
            "Hội phố",
            "an-hai",
            "Lộ văn bản nội bộ")
        .doesNotContain("??");
    assertThat(get("/statistics?lang=en")).bodyText().contains("5 posts were judged");
  }

  @Test
  void saysThatNothingWasFound() {
    assertThat(get("/statistics?from=2026-01-01&to=2026-01-31&by=WEEK"))
        .hasStatusOk()
        .bodyText()
        .contains("Không có phát hiện nào trong kỳ", "value=\"2026-01-31\"")
        .doesNotContain("??", "Hội phố");
  }

  @Test
  @SignedInAs(value = Role.UNIT_HEAD, office = "an-hai")
  void showsAnOfficeNoMoreThanItsOwn() {
    assertThat(get("/statistics"))
        .hasStatusOk()
        .bodyText()
        .contains("đã rà soát 1 bài", "Chợ An Hải")
        .doesNotContain("Hội phố", "noi-khac", "nơi khác", "chợ-an-hải");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=hôm-qua",
        "to=2026-02-30",
        "from=2026-05-02&to=2026-05-01",
        "from=1026-05-02&to=2026-05-01",
        "from=2000-05-02&to=2026-05-01",
        "by=YEAR",
        "by=day",
      })
  void isNotFoundWhereTheAddressMeansNothing(String query) {
    assertThat(get("/statistics?" + query)).hasStatus(404);
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(address).header("Host", "localhost").exchange();
  }
}
