package rasoat.console.finding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import rasoat.console.SignedInAs;
import rasoat.console.account.Role;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.AlteredFact;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Region;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;
import rasoat.model.port.FindingStore;
import rasoat.model.port.KeptFinding;
import rasoat.model.port.KeptPicture;
import rasoat.model.post.CapturedImage;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;
import rasoat.model.post.Sha256;

/** Everything strangers write is shown as text, wherever it stands on the page. */
@SignedInAs(Role.CYBER_OFFICER)
@WebMvcTest(FindingController.class)
@Import({WithStores.class, HostileTextTest.HostileRegister.class})
class HostileTextTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private FindingStore findings;

  /** Breaks out of text, of attributes in either quotes, and of template expressions. */
  private static String hostile(String place) {
    return "<script>alert('" + place + "')</script>\"'><img src=x id=" + place + ">${7*7}#{x}[[1]]";
  }

  @Test
  void showsWhatStrangersWriteAsTextInEachPlace() throws IOException {
    String page = page(finding(Severity.HIGH));

    for (String place :
        List.of(
            "group",
            "post",
            "text",
            "file",
            "number",
            "sentence",
            "seen",
            "official",
            "explanation",
            "altered",
            "instead",
            "document",
            "subject",
            "body",
            "fulltext",
            "recipient",
            "stamp")) {
      assertThat(page).as(place).contains("alert(&#39;" + place + "&#39;)");
    }
    assertThat(page)
        .contains("${7*7}#{x}[[1]]")
        .doesNotContain("<img src=x", "<script>alert", "49#{x}");
  }

  @Test
  void showsWhatStrangersWriteOfASecretAsTextToo() throws IOException {
    String page = page(finding(Severity.CRITICAL));

    for (String place : List.of("group", "post", "file")) {
      assertThat(page).as(place).contains("alert(&#39;" + place + "&#39;)");
    }
    assertThat(page)
        .doesNotContain("<img src=x", "<script>alert")
        .doesNotContain("alert(&#39;text", "alert(&#39;seen", "alert(&#39;explanation");
  }

  private String page(Finding finding) throws IOException {
    KeptFinding kept =
        new KeptFinding(
            FindingId.of(finding.post()),
            finding,
            List.of(
                new KeptPicture(
                    hostile("file"), Sha256.of(new byte[] {1}), finding.isSecret(), 100, 100)));
    findings.keep(kept);
    var answer = mvc.get().uri("/findings/" + kept.id()).header("Host", "localhost").exchange();
    assertThat(answer).hasStatusOk();
    return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
  }

  private static Finding finding(Severity severity) {
    String file = hostile("file");
    Region place = new Region(1, 1, 10, 10);
    return new Finding(
        new Post(
            hostile("post") + severity,
            Platform.WEB,
            hostile("group"),
            hostile("text"),
            Instant.parse("2026-05-04T01:02:03Z"),
            List.of(new CapturedImage(file, Path.of("a.png")))),
        Kind.ALTERED,
        new DocumentId(hostile("document")),
        hostile("number"),
        SecrecyLevel.NONE,
        severity,
        Strength.SUGGESTED,
        List.of(new AlteredFact("name", hostile("official"), hostile("altered"))),
        List.of(
            new Evidence(Evidence.Type.SECRECY_MARK, 0.5, file, place, "", "", hostile("sentence")),
            new Evidence(
                Evidence.Type.TEXT, 0.5, file, place, hostile("seen"), "xong", hostile("sentence")),
            new Evidence(
                Evidence.Type.ALTERED_FACT, 0, file, place, hostile("instead"), "hai", "Khác."),
            new Evidence(Evidence.Type.INCOMING_STAMP, 0, file, place, "", "", hostile("stamp"))),
        hostile("explanation"));
  }

  @TestConfiguration
  static class HostileRegister {

    @Bean
    @Primary
    DocumentLookup hostileDocuments() {
      return new DocumentLookup() {
        @Override
        public Optional<OfficialDocument> get(DocumentId id) {
          return Optional.of(
              new OfficialDocument(
                  id,
                  null,
                  hostile("body"),
                  null,
                  hostile("type"),
                  hostile("subject"),
                  hostile("signer"),
                  SecrecyLevel.NONE,
                  Disclosure.always(Disclosure.State.INTERNAL),
                  "một hai " + hostile("fulltext") + " ba xong"));
        }

        @Override
        public List<String> recipients(DocumentId id) {
          return List.of(hostile("recipient"));
        }
      };
    }
  }
}
