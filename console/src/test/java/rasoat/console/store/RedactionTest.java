package rasoat.console.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.AlteredFact;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;
import rasoat.model.post.CapturedImage;
import tools.jackson.databind.json.JsonMapper;

class RedactionTest {

  private static final CapturedImage IMAGE = new CapturedImage("anh.png", Path.of("anh.png"));
  private static final String QUOTE = "giao Công an phường chủ trì";

  @Test
  void leavesAnOrdinaryLeakAsItIs() {
    Finding leak = InventedFindings.leak("p-1", IMAGE);

    assertThat(Redaction.redacted(leak)).isEqualTo(leak);
  }

  @Test
  void leavesNoWordOfASecretTextAnywhere() {
    Finding kept = Redaction.redacted(InventedFindings.secretLeak("p-1", IMAGE));

    assertThat(JsonMapper.shared().writeValueAsString(kept))
        .doesNotContain(QUOTE, "12.000.000", "21.000.000")
        .contains("1849/UBND-VHXH", "Trùng câu");
  }

  @Test
  void leavesTheSumOfASecretFindingAndThePlacesOfItsEvidence() {
    Finding secret = InventedFindings.secretLeak("p-1", IMAGE);

    Finding kept = Redaction.redacted(secret);

    assertThat(kept.score()).isEqualTo(secret.score());
    assertThat(kept.evidence())
        .extracting(Evidence::region)
        .isEqualTo(secret.evidence().stream().map(Evidence::region).toList());
  }

  @Test
  void leavesTheDateOfASecretDocumentThatWasAltered() {
    List<AlteredFact> facts =
        List.of(
            new AlteredFact("date", "16/12/2025", "18/12/2025"),
            new AlteredFact("name", "Trần Văn Mẫu", "Lê Thị Mẫu"));

    Finding kept = Redaction.redacted(withAltered(facts));

    assertThat(kept.altered())
        .containsExactly(
            new AlteredFact("date", "16/12/2025", "18/12/2025"),
            new AlteredFact("name", "[…]", "[…]"));
  }

  @Test
  void takesThePostsTextWhenTheSecretWasPastedIntoIt() {
    Finding pasted = InventedFindings.secretLeak("p-1");
    Finding pictured = InventedFindings.secretLeak("p-1", IMAGE);

    assertThat(Redaction.redacted(pasted).post().text()).isEqualTo("[…]");
    assertThat(Redaction.redacted(pictured).post().text()).isEqualTo(pictured.post().text());
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "PUBLIC_COPY"})
  void leavesOnlyTheReasonOfAPostThatShowsNothing(Kind kind) {
    Finding finding = InventedFindings.of(kind, SecrecyLevel.NONE, Severity.LOW, "p-1", IMAGE);

    Finding kept = Redaction.redacted(finding);

    assertThat(kept.kind()).isEqualTo(kind);
    assertThat(kept.post().id()).isEqualTo("p-1");
    assertThat(kept.post().time()).isEqualTo(finding.post().time());
    assertThat(kept.explanation()).isEqualTo(finding.explanation());
    assertThat(kept.post().text()).isEmpty();
    assertThat(kept.post().images()).isEmpty();
    assertThat(kept.evidence()).isEmpty();
  }

  @Test
  void leavesTheEvidenceOfAMention() {
    Finding mention =
        InventedFindings.of(Kind.MENTION, SecrecyLevel.NONE, Severity.LOW, "p-1", IMAGE);

    Finding kept = Redaction.redacted(mention);

    assertThat(kept.evidence()).isEqualTo(mention.evidence());
    assertThat(kept.post().text()).isEqualTo(mention.post().text());
    assertThat(kept.post().images()).isEmpty();
  }

  @Test
  void takesWhatAQrCodeOnASecretDocumentSays() {
    Finding secret = InventedFindings.secretLeak("p-1", IMAGE);
    List<Evidence> evidence = new ArrayList<>(secret.evidence());
    String code = "https://vanban.maybac.gov.vn/xem?id=214";
    evidence.add(
        new Evidence(
            Evidence.Type.QR_CODE, 0, "anh.png", null, code, "", "Có mã QR: " + code + "."));

    Finding kept = Redaction.redacted(with(secret, Kind.LEAK, List.of(), evidence));

    assertThat(kept.evidence().getLast().sentence()).isEqualTo("Có mã QR: […].");
    assertThat(JsonMapper.shared().writeValueAsString(kept)).doesNotContain("maybac");
  }

  private static Finding withAltered(List<AlteredFact> facts) {
    Finding secret = InventedFindings.secretLeak("p-1", IMAGE);
    return with(secret, Kind.ALTERED, facts, secret.evidence());
  }

  private static Finding with(
      Finding secret, Kind kind, List<AlteredFact> facts, List<Evidence> evidence) {
    return new Finding(
        secret.post(),
        kind,
        secret.document(),
        secret.number(),
        secret.secrecy(),
        secret.severity(),
        secret.strength(),
        new ArrayList<>(facts),
        evidence,
        secret.explanation());
  }
}
