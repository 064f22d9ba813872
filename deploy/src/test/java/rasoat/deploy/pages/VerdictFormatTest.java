package rasoat.deploy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import rasoat.model.page.PageVerdict;

class VerdictFormatTest {

  @Test
  void writesEveryKeyOfAVerdictInItsOrder() throws IOException {
    assertThat(
            written(
                VerdictFormat.JSONL,
                InventedChecks.flagged("q-17", "UBND phuong An Hai"),
                InventedChecks.clear("q-18")))
        .isEqualTo(
            """
            {"page":"q-17","flagged":true,"claims":"UBND phường An Hải","score":0.9346,\
            "evidence":[{"type":"NAME","weight":0.1235,"seen":"UBND phuong An Hai",\
            "official":"UBND phường An Hải","sentence":"Tên giống hệt."},\
            {"type":"NEWS","weight":-0.1,"seen":"","official":"","sentence":"Có tin tức."}],\
            "explanation":"Tự nhận là \\"UBND phường An Hải\\"."}
            {"page":"q-18","flagged":false,"claims":null,"score":0.0,"evidence":[],\
            "explanation":"không mạo danh cơ quan nào"}
            """);
  }

  @Test
  void writesCsvThatSpreadsheetsDoNotCalculate() throws IOException {
    assertThat(written(VerdictFormat.CSV, InventedChecks.flagged("=1+1", "")))
        .isEqualTo(
            "\uFEFFpage,flagged,claims,score,evidence,explanation\r\n"
                + "'=1+1,true,UBND phường An Hải,0.9346,NAME 0.1235; NEWS -0.1,"
                + "\"Tự nhận là \"\"UBND phường An Hải\"\".\"\r\n");
  }

  @Test
  void showsPeopleOnlyWhatIsFlagged() throws IOException {
    assertThat(
            written(
                VerdictFormat.TABLE,
                InventedChecks.flagged("q-17", ""),
                InventedChecks.clear("q-18")))
        .contains("PAGE", "q-17", "0.93", "UBND phường An Hải")
        .doesNotContain("q-18");
    assertThat(written(VerdictFormat.TABLE, InventedChecks.clear("q-18")))
        .isEqualTo("No page is flagged.\n");
  }

  private static String written(VerdictFormat format, PageVerdict... verdicts) throws IOException {
    StringBuilder out = new StringBuilder();
    VerdictWriter writer = format.writer(out, 100);
    for (PageVerdict verdict : verdicts) {
      writer.accept(verdict);
    }
    writer.finish();
    return out.toString();
  }
}
