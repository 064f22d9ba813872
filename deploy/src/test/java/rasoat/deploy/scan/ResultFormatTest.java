package rasoat.deploy.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;

class ResultFormatTest {

  @Test
  void writesEveryKeyOfAResultInItsOrder() throws IOException {
    assertThat(written(ResultFormat.JSONL, Findings.altered(Findings.post("p-17"))))
        .isEqualTo(
            """
            {"post":"p-17","flagged":true,"kind":"ALTERED","document":"d-0042",\
            "number":"1849/UBND-VHXH","secrecy":"TOI_MAT","severity":"CRITICAL","score":0.7,\
            "strength":"confirmed",\
            "altered":[{"fact":"date","official":"16/12/2025","seen":"18/12/2025"}],\
            "evidence":[{"type":"NUMBER","weight":0.4,"image":"i-3.jpg","box":[1,2,30,40],\
            "seen":"1849/UBND-VHXH","official":"1849/UBND-VHXH"},\
            {"type":"TEXT","weight":0.3,"image":null,"box":null,"seen":"","official":""}],\
            "explanation":"Bản chụp \\"sửa\\" ngày."}
            """);
  }

  @Test
  void writesNullForWhatIsUnknown() throws IOException {
    assertThat(written(ResultFormat.JSONL, Findings.none(Findings.post("p-18"))))
        .isEqualTo(
            """
            {"post":"p-18","flagged":false,"kind":"NONE","document":null,"number":null,\
            "secrecy":null,"severity":"LOW","score":0.0,"strength":"none","altered":[],\
            "evidence":[],"explanation":"không thấy văn bản"}
            """);
  }

  @Test
  void writesCsvThatSpreadsheetsReadAndDoNotCalculate() throws IOException {
    Finding named = Findings.none(Findings.post("=HYPERLINK(\"http://x\")"));

    assertThat(written(ResultFormat.CSV, Findings.altered(Findings.post("p-17")), named))
        .isEqualTo(
            "\uFEFFpost,flagged,kind,document,number,secrecy,severity,score,strength,altered,"
                + "explanation\r\n"
                + "p-17,true,ALTERED,d-0042,1849/UBND-VHXH,TOI_MAT,CRITICAL,0.7,confirmed,"
                + "date: 16/12/2025 → 18/12/2025,\"Bản chụp \"\"sửa\"\" ngày.\"\r\n"
                + "\"'=HYPERLINK(\"\"http://x\"\")\",false,NONE,,,,LOW,0.0,none,,"
                + "không thấy văn bản\r\n");
  }

  @Test
  void showsPeopleOnlyPostsInWhichSomethingWasFound() throws IOException {
    Finding blank =
        new Finding(
            Findings.post("p-19"),
            Kind.SUSPECTED,
            null,
            null,
            SecrecyLevel.MAT,
            Severity.CRITICAL,
            Strength.SUGGESTED,
            List.of(),
            List.of(),
            "");

    assertThat(
            written(
                ResultFormat.TABLE,
                Findings.none(Findings.post("p-18")),
                Findings.altered(Findings.post("p-17")),
                blank))
        .isEqualTo(
            """
            KIND       NUMBER          DOCUMENT  SECRECY  SCORE  STRENGTH   POST
            ALTERED    1849/UBND-VHXH  d-0042    TỐI MẬT  0.70   confirmed  p-17
            SUSPECTED  -               -         MẬT      0.00   suggested  p-19
            """);
  }

  @Test
  void saysSoWhenNothingWasFound() throws IOException {
    assertThat(written(ResultFormat.TABLE, Findings.none(Findings.post("p"))))
        .isEqualTo("No documents found.\n");
  }

  private static String written(ResultFormat format, Finding... findings) throws IOException {
    StringBuilder out = new StringBuilder();
    ResultWriter writer = format.writer(out, 100);
    for (Finding finding : findings) {
      writer.accept(finding);
    }
    writer.finish();
    return out.toString();
  }
}
