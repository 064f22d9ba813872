package rasoat.console.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import rasoat.console.SignedInAs;
import rasoat.console.account.Role;
import rasoat.console.office.OfficeName;
import rasoat.console.store.InventedFindings;
import rasoat.console.store.SqlFindingStore;
import rasoat.database.Database;
import rasoat.model.document.DocumentId;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;
import rasoat.model.port.KeptFinding;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;

@SignedInAs(Role.CYBER_OFFICER)
@WebMvcTest(QueueController.class)
@Import(WithStores.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class QueueControllerTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private Database state;

  private Instant now = Instant.parse("2026-05-04T08:00:00Z");
  private Desk desk;
  private SqlFindingStore findings;

  @BeforeEach
  void open() {
    desk = new Desk(state);
    findings = SqlFindingStore.over(state, () -> now);
  }

  @Test
  void tellsWhatToDoWhenNothingWasScanned() {
    assertThat(get("/findings")).hasStatusOk().bodyText().contains("Chưa rà soát", "rasoat scan");
  }

  @Test
  void showsOneRowForAllCopiesOfACluster() throws IOException {
    keep(InventedFindings.leak("p-1"));
    keep(InventedFindings.leak("p-2"));
    keep(InventedFindings.of(Kind.NONE, SecrecyLevel.NONE, Severity.LOW, "p-3"));

    assertThat(get("/findings"))
        .hasStatusOk()
        .bodyText()
        .contains("1849/UBND-VHXH", "04/05/2026 08:02", "2 bản sao")
        .containsOnlyOnce("data-row")
        .containsPattern("Không có</span>\\s*<span class=\"amount\">1<")
        .containsPattern("Chờ quyết định</span>\\s*<span class=\"amount\">1<");
  }

  @Test
  void showsTheGravestFirstAndThenWhatWaitsLongest() throws IOException {
    String young = keep(numbered("p-1", "1/QĐ", Severity.HIGH));
    now = now.minusSeconds(60);
    String old = keep(numbered("p-2", "2/QĐ", Severity.HIGH));
    now = now.plusSeconds(3_600);
    String grave = keep(numbered("p-3", "3/QĐ", Severity.CRITICAL));
    String light = keep(numbered("p-4", "4/QĐ", Severity.MEDIUM));

    assertThat(get("/findings")).bodyText().containsSubsequence(grave, old, young, light);
  }

  @Test
  void leavesOutWhatWasDecidedUntilAskedForIt() throws IOException {
    Review review = desk.leak();
    desk.decide(review, Reason.MISREAD, Desk.AN);

    assertThat(get("/findings")).bodyText().contains("Không có gì ở đây");
    assertThat(get("/findings?state=FALSE_ALARM"))
        .bodyText()
        .containsOnlyOnce("data-row")
        .contains("Báo nhầm");
  }

  @Test
  void keepsInTheQueueWhatWaitsForASecondPerson() throws IOException {
    desk.decide(desk.secret(), Reason.MISREAD, Desk.CUC);

    assertThat(get("/findings")).bodyText().contains("Chờ người thứ hai");
  }

  @Test
  void showsOfASecretNoMoreThanItsTimePlaceAndMark() throws IOException {
    desk.secret();

    assertThat(get("/findings"))
        .bodyText()
        .contains("TỐI MẬT", "04/05/2026 08:02", "Facebook", "Tài liệu có dấu mật")
        .doesNotContain("1849/UBND-VHXH", "d-0042", "Ảnh trùng văn bản");
    assertThat(get("/findings?number=1849")).bodyText().doesNotContain("data-row");
  }

  @Test
  @SignedInAs(value = Role.CYBER_OFFICER, cleared = true)
  void showsASecretToWhoIsCleared() throws IOException {
    desk.secret();

    assertThat(get("/findings")).bodyText().contains("1849/UBND-VHXH");
    assertThat(get("/findings?number=1849")).bodyText().contains("data-row");
  }

  @ParameterizedTest
  @CsvSource({
    "kind=LEAK,               true",
    "kind=ALTERED,            false",
    "severity=HIGH,           true",
    "severity=LOW,            false",
    "strength=CONFIRMED,      true",
    "strength=SUGGESTED,      false",
    "platform=FACEBOOK,       true",
    "platform=ZALO,           false",
    "document=d-0042,         true",
    "document=d-0043,         false",
    "number=1849,             true",
    "number=1849/ubnd,        true",
    "number=849,              false",
    "body=an hải,             true",
    "body=HẢI phường,         true",
    "body=sơn trà,            false",
    "body=%,                  true",
    "from=2026-05-04,         true",
    "from=2026-05-05,         false",
    "to=2026-05-04,           true",
    "to=2026-05-03,           false",
    "state=CONFIRMED,         false",
  })
  void showsWhatAFilterLetsThrough(String filter, boolean isShown) throws IOException {
    desk.leak();
    state.write(
        "issue",
        sql ->
            sql.update(
                "UPDATE cluster SET issuing_body = ?", OfficeName.folded("UBND phường An Hải")));
    String[] pair = filter.split("=");

    MvcTestResult page =
        mvc.get()
            .uri("/findings?{name}={value}", pair[0], pair[1])
            .header("Host", "localhost")
            .exchange();

    assertThat(page).hasStatusOk();
    assertThat(page.getMvcResult().getResponse().getContentAsString().contains("data-row"))
        .isEqualTo(isShown);
  }

  @Test
  void turnsPagesWithoutLosingOrDoublingAnything() throws IOException {
    for (int i = 0; i < 120; i++) {
      keep(numbered("p-" + i, i + "/QĐ", Severity.HIGH));
    }

    List<String> first = numbers("/findings");
    List<String> second = numbers(link("/findings", "next"));
    List<String> third = numbers(link(link("/findings", "next"), "next"));

    assertThat(first).hasSize(50).doesNotContainAnyElementsOf(second);
    assertThat(second).hasSize(50).doesNotContainAnyElementsOf(third);
    assertThat(third).hasSize(20);
    assertThat(numbers(link(link("/findings", "next"), "prev"))).isEqualTo(first);
  }

  @Test
  void leadsToTheNextOfTheSameFilterAndBackAtTheEnd() throws IOException {
    String one = keep(numbered("p-1", "1/QĐ", Severity.HIGH));
    keep(numbered("p-2", "2/QĐ", Severity.MEDIUM));
    String three = keep(numbered("p-3", "3/QĐ", Severity.HIGH));
    Review first = desk.review(new FindingId(one), Desk.AN).orElseThrow();
    Review last = desk.review(new FindingId(three), Desk.AN).orElseThrow();
    desk.decide(first, Reason.MISREAD, Desk.AN);

    assertThat(next(first)).hasRedirectedUrl("/findings/" + three + "?queue=severity%3DHIGH");
    assertThat(next(last)).hasRedirectedUrl("/findings?severity=HIGH");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example", "state=x", "kind=%zz", "http://evil.example/?a=b", "&&="})
  void goesNowhereElseWhateverTheQueueIsCalled(String queue) throws IOException {
    Review review = desk.leak();

    assertThat(
            mvc.get()
                .uri("/findings/next?after={id}&queue={queue}", review.id().value(), queue)
                .header("Host", "localhost"))
        .hasRedirectedUrl("/findings");
  }

  @Test
  void listsOtherKindsPostByPost() throws IOException {
    keep(InventedFindings.leak("p-1"));
    for (int i = 0; i < 51; i++) {
      keep(InventedFindings.of(Kind.MENTION, SecrecyLevel.NONE, Severity.LOW, "m-" + i));
    }

    assertThat(get("/findings?kind=MENTION"))
        .bodyText()
        .containsPattern("kind=MENTION\" aria-current=\"page\"")
        .contains("rel=\"next\"");
    assertThat(get("/findings?kind=MENTION&page=2"))
        .bodyText()
        .containsOnlyOnce("<li class=\"card finding")
        .contains("Chợ An Hải");
    assertThat(get("/findings?kind=MENTION&page=999999999")).hasStatusOk();
  }

  @Test
  @SignedInAs(value = Role.CYBER_OFFICER, office = "khac")
  void showsAnOfficeNothingOfOthers() throws IOException {
    desk.leak();
    keep(InventedFindings.of(Kind.MENTION, SecrecyLevel.NONE, Severity.LOW, "m-1"));

    assertThat(get("/findings"))
        .bodyText()
        .doesNotContain("data-row", "1849")
        .containsPattern("Chờ quyết định</span>\\s*<span class=\"amount\">0<");
    assertThat(get("/findings?kind=MENTION")).bodyText().doesNotContain("1849");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind=SECRET", "state=DONE", "severity=x", "from=yesterday"})
  void findsNothingUnderAFilterThatIsNone(String query) {
    assertThat(get("/findings?" + query)).hasStatus(404);
  }

  @Test
  void showsTextOfFindingsAsTextOnly() throws IOException {
    keep(numbered("p-1", "\"><img src=x>__${7*7}__", Severity.HIGH));

    assertThat(get("/findings")).bodyText().contains("__${7*7}__").doesNotContain("<img src=x>");
  }

  @Test
  void speaksVietnameseUnlessAskedForEnglish() throws IOException {
    keep(InventedFindings.leak("p-1"));

    assertThat(
            mvc.get().uri("/findings").header("Host", "localhost").header("Accept-Language", "en"))
        .bodyText()
        .contains("lang=\"vi\"", "Nghi lộ, lọt");
    assertThat(get("/findings?lang=en")).bodyText().contains("lang=\"en\"", "Possible leak");
  }

  private MvcTestResult next(Review after) {
    return get("/findings/next?after=" + after.id() + "&queue=severity%3DHIGH");
  }

  private List<String> numbers(String address) throws IOException {
    return matches(address, ">(\\d+/QĐ)<");
  }

  private String link(String address, String rel) throws IOException {
    return matches(address, "rel=\"" + rel + "\" href=\"([^\"]+)\"")
        .getFirst()
        .replace("&amp;", "&");
  }

  private List<String> matches(String address, String pattern) throws IOException {
    String body = get(address).getMvcResult().getResponse().getContentAsString();
    return java.util.regex.Pattern.compile(pattern)
        .matcher(body)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(java.net.URI.create(address)).header("Host", "localhost").exchange();
  }

  private String keep(Finding finding) throws IOException {
    KeptFinding kept = KeptFinding.withoutPictures(finding);
    findings.keep(kept);
    return kept.id().value();
  }

  private static Finding numbered(String post, String number, Severity severity) {
    return new Finding(
        new Post(post, Platform.WEB, "", "bài " + post, InventedFindings.MORNING, List.of()),
        Kind.LEAK,
        new DocumentId("d-1"),
        number,
        SecrecyLevel.NONE,
        severity,
        Strength.CONFIRMED,
        List.of(),
        List.of(),
        "Giải thích.");
  }
}
