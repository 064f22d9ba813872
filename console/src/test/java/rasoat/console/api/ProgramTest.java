package rasoat.console.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import rasoat.console.account.Account;
import rasoat.console.account.Accounts;
import rasoat.console.account.Role;
import rasoat.console.account.Scope;
import rasoat.console.account.TestAccounts;
import rasoat.console.account.TestTokens;
import rasoat.console.casefile.CaseField;
import rasoat.console.casefile.Cases;
import rasoat.console.casefile.Details;
import rasoat.console.casefile.Grounds;
import rasoat.console.impersonation.InventedPages;
import rasoat.console.impersonation.Origin;
import rasoat.console.impersonation.SuspectPages;
import rasoat.console.statistics.InventedFigures;
import rasoat.console.store.InventedFindings;
import rasoat.console.store.SqlFindingStore;
import rasoat.database.Database;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Strength;
import rasoat.model.port.KeptFinding;

/** What programs are told. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(ProgramSettings.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class ProgramTest {

  private static final Set<Scope> ALL = EnumSet.allOf(Scope.class);

  @Autowired private MockMvcTester mvc;
  @Autowired private Accounts accounts;
  @Autowired private Database state;
  @Autowired private Cases cases;

  private String token = "";

  @BeforeEach
  void signIn() throws IOException {
    state.write(
        "empty",
        sql -> {
          sql.update("DELETE FROM case_event");
          sql.update("DELETE FROM case_finding");
          sql.update("DELETE FROM case_file");
          sql.update("DELETE FROM decision");
          sql.update("DELETE FROM cluster_trace");
          sql.update("DELETE FROM finding");
          return sql.update("DELETE FROM cluster");
        });
    token = TestTokens.bearer(state, TestAccounts.of(accounts, Role.CYBER_OFFICER), ALL);
  }

  private FindingId keep(Finding finding) throws IOException {
    SqlFindingStore.over(state).keep(KeptFinding.withoutPictures(finding));
    return FindingId.of(finding.post());
  }

  private long cluster(FindingId finding) throws IOException {
    return state.read(
        "read",
        sql ->
            sql.one(
                    "SELECT cluster FROM finding WHERE id = ?",
                    row -> row.getLong("cluster"),
                    finding.value())
                .orElseThrow());
  }

  @Test
  void walksThroughTheQueuePageByPage() throws IOException {
    InventedFigures invented = new InventedFigures(state);
    for (int i = 0; i < 3; i++) {
      invented.at("2026-05-0%dT01:00:00Z".formatted(i + 1)).found(Kind.LEAK, Strength.CONFIRMED);
    }

    MvcTestResult first = get("/api/v1/findings?limit=2");
    assertThat(first).hasStatusOk().bodyJson().extractingPath("$.findings.length()").isEqualTo(2);
    assertThat(first).bodyJson().extractingPath("$.next").asNumber().satisfies(this::isLast);
    assertThat(get("/api/v1/findings?kind=ALTERED"))
        .bodyJson()
        .extractingPath("$.findings")
        .isEqualTo(List.of());
  }

  private void isLast(Number next) {
    assertThat(get("/api/v1/findings?limit=2&after=" + next))
        .hasStatusOk()
        .bodyJson()
        .hasPathSatisfying("$.findings[0].id", id -> id.assertThat().isNotNull())
        .doesNotHavePath("$.findings[1]");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/findings?limit=0,        limit,  0",
    "/api/v1/findings?limit=101,      limit,  101",
    "/api/v1/findings?limit=nhiều,    limit,  nhiều",
    "/api/v1/findings?kind=NONE,      kind,   NONE",
    "/api/v1/findings?kind=leak,      kind,   leak",
    "/api/v1/findings?from=hôm-qua,   from,   hôm-qua",
    "/api/v1/findings?after=99,       after,  99",
    "/api/v1/findings?severty=HIGH,   severty, severty",
    "/api/v1/clusters/mười,           id,     mười",
    "/api/v1/clusters/1?a=b,          a,      a",
    "/api/v1/statistics?by=YEAR,      'from, to, by', ', , YEAR'",
    "/api/v1/sources?state=WELL,      state,  state",
  })
  void saysWhatWasExpectedWhatCameAndWhere(String address, String where, String got) {
    MvcTestResult answer = get(address);

    assertThat(answer)
        .hasStatus(400)
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(answer).bodyJson().extractingPath("$.where").isEqualTo(where);
    assertThat(answer).bodyJson().extractingPath("$.got").isEqualTo(got);
    assertThat(answer).bodyJson().extractingPath("$.expected").asString().isNotBlank();
  }

  @Test
  void showsAFindingAndNotesThatItWasSeen() throws IOException {
    FindingId id = keep(InventedFindings.leak("p-1"));

    assertThat(get("/api/v1/findings/" + id))
        .hasStatusOk()
        .bodyText()
        .contains("Mọi người xem", "1849/UBND-VHXH", "\"withheld\":false");
    assertThat(seen("finding " + id)).isEqualTo(1);
  }

  @Test
  void tellsNothingThatWasReadOfASecretWhoeverAsks() throws IOException {
    FindingId id = keep(InventedFindings.secretLeak("s-1"));

    assertThat(get("/api/v1/findings/" + id))
        .hasStatusOk()
        .bodyText()
        .contains("\"withheld\":true", "TOI_MAT", "\"evidence\":[]")
        .doesNotContain("1849", "Mọi người", "chủ trì", "d-0042");
    token = TestTokens.bearer(state, cleared(), ALL);
    assertThat(get("/api/v1/findings/" + id))
        .hasStatusOk()
        .bodyText()
        .contains("\"withheld\":false")
        .doesNotContain("1849", "Mọi người", "chủ trì");
    assertThat(get("/api/v1/findings"))
        .bodyText()
        .contains(id.value())
        .doesNotContain("1849", "chủ trì");
  }

  @Test
  void answersWhatLiesInAnotherOfficeLikeWhatIsNotThere() throws IOException {
    FindingId id = keep(InventedFindings.leak("p-elsewhere"));
    long cluster = cluster(id);
    token =
        TestTokens.bearer(
            state, TestAccounts.of(accounts, "noi-khac", false, Role.CYBER_OFFICER), ALL);

    for (String address :
        new String[] {
          "/api/v1/findings/" + id, "/api/v1/clusters/" + cluster, "/api/v1/documents/d-1"
        }) {
      assertThat(get(address)).as(address).hasStatus(404);
    }
    assertThat(get("/api/v1/findings")).bodyText().isEqualTo("{\"findings\":[],\"next\":null}");
    assertThat(get("/api/v1/statistics")).bodyJson().extractingPath("$.judged").isEqualTo(0);
    assertThat(decide(cluster, 0, "MISREAD")).hasStatus(404);
    assertThat(seen("finding " + id)).isZero();
  }

  @Test
  void decidesOnceAndTellsTheOtherWhoWasFirst() throws IOException {
    long cluster = cluster(keep(InventedFindings.leak("p-1")));

    assertThat(decide(cluster, 0, "MISREAD"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.state")
        .isEqualTo("FALSE_ALARM");
    MvcTestResult late = decide(cluster, 0, "SHOWS_INTERNAL_DOCUMENT");
    assertThat(late).hasStatus(409);
    assertThat(late).bodyJson().extractingPath("$.cluster.history[0].reason").isEqualTo("MISREAD");
    assertThat(get("/api/v1/clusters/" + cluster))
        .bodyJson()
        .extractingPath("$.version")
        .isEqualTo(1);
  }

  @Test
  void proposesWhatTakesTwoPersons() throws IOException {
    long cluster = cluster(keep(InventedFindings.secretLeak("s-1")));

    assertThat(decide(cluster, 0, "MISREAD")).hasStatus(403);
    token = TestTokens.bearer(state, cleared(), ALL);
    MvcTestResult proposed = decide(cluster, 0, "MISREAD");
    assertThat(proposed).hasStatus(202);
    assertThat(proposed).bodyJson().extractingPath("$.state").isEqualTo("NEW");
    assertThat(decide(cluster, 1, "MISREAD")).hasStatus(409).bodyText().contains("WAITS");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"version\": 0, \"reason\": \"MISREAD\", \"state\": \"NEW\"}; state",
        "{\"version\": 0, \"reason\": \"VÌ THẾ\"}; reason",
        "{\"version\": \"x\", \"reason\": \"MISREAD\"}; version",
        "{\"reason\": \"MISREAD\"}; version",
        "{\"version\": 0}; reason",
        "[]; body",
        "{; body",
      })
  void refusesADecisionThatSaysTooMuchOrTooLittle(String body, String where) throws IOException {
    long cluster = cluster(keep(InventedFindings.leak("p-1")));

    MvcTestResult answer = post("/api/v1/clusters/" + cluster + "/decisions", body);

    assertThat(answer).hasStatus(400);
    assertThat(answer).bodyJson().extractingPath("$.where").asString().startsWith(where);
  }

  @Test
  void tellsFactsOfADocumentAndNeverItsText() {
    assertThat(get("/api/v1/documents/d-1"))
        .hasStatusOk()
        .bodyText()
        .contains("UBND PHƯỜNG AN HẢI", "2026-04-20", "V/v chuẩn bị")
        .doesNotContain("Toàn văn", "Người Ký");
    assertThat(get("/api/v1/documents/d-mat"))
        .hasStatusOk()
        .bodyText()
        .contains("\"withheld\":true", "TOI_MAT")
        .doesNotContain("Toàn văn", "V/v", "2026-04-20");
    assertThat(get("/api/v1/documents/d-2")).hasStatus(404);
  }

  @Test
  void tellsWhereCasesStandAndNoWordAboutASecret() throws IOException {
    Account officer = TestAccounts.of(accounts, Role.CYBER_OFFICER);
    String open = opened(keep(InventedFindings.leak("p-1")), officer);
    String secret = opened(keep(InventedFindings.secretLeak("p-2")), officer);

    assertThat(get("/api/v1/cases?limit=1"))
        .hasStatusOk()
        .bodyText()
        .contains(secret, "\"next\":1", "STATE_SECRET")
        .doesNotContain("Trích yếu của vụ");
    assertThat(get("/api/v1/cases/" + open)).bodyText().contains("Trích yếu của vụ");
    assertThat(get("/api/v1/cases?progress=HANDLED")).bodyText().contains("\"cases\":[]");
    assertThat(get("/api/v1/cases/2026-9999")).hasStatus(404);
    assertThat(get("/api/v1/cases/x")).hasStatus(404);
    assertThat(get("/api/v1/cases?limit=0")).hasStatus(400);
    assertThat(get("/api/v1/cases?offset=-1")).hasStatus(400);
  }

  private String opened(FindingId finding, Account officer) throws IOException {
    KeptFinding kept = SqlFindingStore.over(state).find(finding).orElseThrow();
    Details details = Details.NONE.with(CaseField.SUBJECT, "Trích yếu của vụ");
    return cases
        .open(Grounds.of(List.of(kept)).orElseThrow(), details, officer)
        .number()
        .canonical();
  }

  @Test
  void tellsOfSuspectPagesWhatTheQueueShowsAndNoContacts() throws IOException {
    token = TestTokens.bearer(state, TestAccounts.of(accounts, Role.CULTURE_OFFICER), ALL);
    new SuspectPages(state)
        .observed(
            InventedPages.fake(),
            InventedPages.suspected(),
            new Origin(Origin.Type.SEARCH, "An Hải"),
            Instant.parse("2026-11-28T05:00:00Z"));

    assertThat(get("/api/v1/impersonation?state=NEW&limit=1"))
        .hasStatusOk()
        .bodyText()
        .contains("\"claims\":\"UBND phường An Hải\"", "\"harms\":[\"MONEY\"]", "\"score\":0.9")
        .doesNotContain("0900 111 222");
    assertThat(get("/api/v1/impersonation?state=WATCH")).bodyText().contains("\"pages\":[]");
    assertThat(get("/api/v1/impersonation?limit=0")).hasStatus(400);
  }

  @Test
  void tellsFiguresAndSources() throws IOException {
    InventedFigures.full(state);

    assertThat(get("/api/v1/statistics?from=2026-05-01&to=2026-05-31&by=MONTH"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "\"judged\":5",
            "{\"start\":\"2026-05-01\",\"kind\":\"LEAK\",\"findings\":{\"confirmed\":1,\"suggested\":1}}",
            "\"median\":\"PT");
    assertThat(get("/api/v1/sources"))
        .hasStatusOk()
        .bodyText()
        .contains("\"watched\":true", "\"condition\":\"STOPPED\"", "chợ-an-hải");
  }

  @Test
  void takesATipByItsAddress() {
    assertThat(post("/api/v1/tips", "{\"url\": \"https://an-hai.example/1\"}"))
        .hasStatus(201)
        .bodyText()
        .containsPattern("^\\{\"number\":\"\\d{8}-\\d{6}-[0-9a-f]{8}\"}$");
    MvcTestResult wrong = post("/api/v1/tips", "{\"url\": \"ở chợ\"}");
    assertThat(wrong).hasStatus(400);
    assertThat(wrong).bodyJson().extractingPath("$.where").isEqualTo("url");
  }

  @Test
  void takesJsonAlone() {
    MvcTestResult answer =
        mvc.post()
            .uri("/api/v1/tips")
            .header("Host", "localhost")
            .header("Authorization", token)
            .contentType(MediaType.TEXT_PLAIN)
            .content("x")
            .exchange();

    assertThat(answer).hasStatus(415).bodyText().contains("application/json");
  }

  private Account cleared() throws IOException {
    return TestAccounts.of(accounts, "", true, Role.CYBER_OFFICER);
  }

  private long seen(String subject) throws IOException {
    return state.read(
        "count",
        sql ->
            sql.one(
                    "SELECT COUNT(*) AS amount FROM audit_entry WHERE subject = ?",
                    row -> row.getLong("amount"),
                    subject)
                .orElseThrow());
  }

  private MvcTestResult decide(long cluster, long version, String reason) {
    return post(
        "/api/v1/clusters/" + cluster + "/decisions",
        "{\"version\": %d, \"reason\": \"%s\"}".formatted(version, reason));
  }

  private MvcTestResult get(String address) {
    return mvc.get()
        .uri(address)
        .header("Host", "localhost")
        .header("Authorization", token)
        .exchange();
  }

  private MvcTestResult post(String address, String body) {
    return mvc.post()
        .uri(address)
        .header("Host", "localhost")
        .header("Authorization", token)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }
}
