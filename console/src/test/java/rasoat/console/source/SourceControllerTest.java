package rasoat.console.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriUtils;
import rasoat.console.SignedInAs;
import rasoat.console.account.Role;
import rasoat.console.source.PastVisit.Ending;
import rasoat.console.source.WatchedSource.Origin;
import rasoat.console.source.WatchedSource.Standing;

@SignedInAs(Role.ADMINISTRATOR)
@WebMvcTest(SourceController.class)
@Import({WithWatch.class, InventedWatch.class})
class SourceControllerTest {

  private static final Pattern NAMES = Pattern.compile("<h2><span>([^<]*)</span>");

  @Autowired private MockMvcTester mvc;
  @Autowired private InventedWatch watch;

  @BeforeEach
  void fill() {
    watch.sources.clear();
    watch.sources.addAll(InventedWatch.full().sources);
  }

  @Test
  void tellsHowToSetASourceWhenNoneIs() {
    watch.sources.clear();

    assertThat(get("/sources"))
        .hasStatusOk()
        .bodyText()
        .contains("Chưa cài nguồn nào", "legal-basis", "href=\"/reports/latest\"")
        .doesNotContain("??", "/resume");
  }

  @Test
  void showsTheWorstFirst() throws UnsupportedEncodingException {
    assertThat(names("/sources"))
        .containsExactly("chợ-an-hải", "loi-3", "loi-1", "dong", "moi", "mai", "lai", "xanh");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sources", "/sources?lang=en"})
  void hasWordsForEveryConditionInBothLanguages(String address) {
    assertThat(get(address)).hasStatusOk().bodyText().doesNotContain("??", "null", "Optional");
  }

  @Test
  void saysWhyASourceStoppedAndWhatThereIsToDo() {
    only("chợ-an-hải");

    assertThat(get("/sources"))
        .bodyText()
        .contains("Đã dừng", "the token is not valid any more", "enter a new one", "2 lần")
        .contains("không tự thử lại", "21/11/2026 00:00, phải dừng");
  }

  @Test
  void saysWhenAFailingSourceIsTriedAgainInVietnameseTime() {
    only("loi-3");

    assertThat(get("/sources"))
        .bodyText()
        .contains("Đang lỗi", "the host answered 503", "3 lần", "<dd>21/11/2026 02:01</dd>")
        .doesNotContain("/resume");
  }

  @Test
  void saysWhatASourceIsWatchedForAndByWhatRight() {
    only("xanh");

    assertThat(get("/sources"))
        .bodyText()
        .contains("tìm văn bản lộ, lọt của phường", "Quyết định 12/QĐ-UBND (mẫu)")
        .contains("Chính thức", "UBND phường An Hải, văn bản mẫu", "feed", "khi đến lượt")
        .contains("3 bài mới, 1 bài sửa, 0 bài bị gỡ", "2 ảnh giữ, 1 ảnh thiếu")
        .contains("1.234 bài mới", "9 chỗ không đọc được", "4 bài")
        .doesNotContain("Lỗi liên tiếp");
  }

  @Test
  void saysOfAVisitThatGoesOn() {
    watch.sources.clear();
    Fare fare = Fare.NEVER_VISITED;
    Optional<Instant> since = Optional.of(Instant.parse("2026-11-20T17:59:00Z"));
    watch.add(
        "moi",
        Standing.UNKNOWN,
        new Fare(fare.last(), since, 0, fare.nextTry(), fare.total(), fare.unfinished()));

    assertThat(get("/sources")).bodyText().contains("đang rà soát từ 21/11/2026 00:59");
  }

  @ParameterizedTest
  @CsvSource({
    "'?state=PERSON',                  chợ-an-hải loi-3 loi-1 dong",
    "'?state=NEVER_VISITED',           moi",
    "'?state=LATER',                   mai lai",
    "'?state=WELL',                    xanh",
    "'?standing=OFFICIAL',             lai xanh",
    "'?state=PERSON&standing=UNKNOWN', loi-3 dong",
    "'?state=WELL&standing=UNKNOWN',   ''",
  })
  void listsWhatItsAddressSays(String query, String names) throws UnsupportedEncodingException {
    List<String> expected = names.isEmpty() ? List.of() : List.of(names.split(" "));

    assertThat(names("/sources" + query)).isEqualTo(expected);
  }

  @Test
  void keepsOneFilterWhenTheOtherIsChosen() {
    assertThat(get("/sources?state=PERSON"))
        .bodyText()
        .contains("href=\"/sources?state=PERSON&amp;standing=OFFICIAL\"")
        .contains("action=\"/sources/dong/resume?state=PERSON\"")
        .containsPattern("href=\"/sources\\?state=PERSON\" aria-current=\"page\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sources?state=WORSE", "/sources?standing=official"})
  void findsNothingAtAnAddressThatIsNone(String address) {
    assertThat(get(address)).hasStatus(404);
  }

  @Test
  void hasAStoppedSourceVisitedAgainAndSaysSo() {
    String id = UriUtils.encode("chợ-an-hải", UTF_8);

    assertThat(resume(id, "?state=PERSON"))
        .hasStatus3xxRedirection()
        .hasRedirectedUrl("/sources?state=PERSON&resumed=" + id);
    assertThat(condition("chợ-an-hải")).isEqualTo(Condition.RESUMED);
    assertThat(get("/sources?state=PERSON&resumed=" + id))
        .bodyText()
        .contains("role=\"status\"", "sẽ được rà soát lại khi đến lượt tới");
  }

  @Test
  void saysWhenASourceStoppedOnceMore() {
    assertThat(get("/sources?resumed=dong"))
        .bodyText()
        .containsPattern("(?s)role=\"status\".*vẫn chưa rà soát được.*no public preview.*<nav");
  }

  @Test
  void hurriesNoSourceThatWasAskedToWait() {
    Optional<Instant> before = fare("mai").nextTry();

    assertThat(resume("mai", "")).hasRedirectedUrl("/sources?resumed=mai");
    assertThat(fare("mai").nextTry()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown", "%3Cscript%3E", "..%2fx"})
  void resumesNoSourceThatIsNone(String id) {
    assertThat(resume(id, "").getResponse().getStatus()).isBetween(400, 404);
    assertThat(get("/sources?resumed=" + id))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("role=\"status\"", "<script>");
  }

  @Test
  void refusesAButtonThatAnotherPagePresses() {
    assertThat(
            mvc.post()
                .with(csrf())
                .uri("/sources/dong/resume")
                .header("Host", "localhost")
                .header("Sec-Fetch-Site", "cross-site"))
        .hasStatus(403);
    assertThat(
            mvc.post()
                .with(csrf())
                .uri("/sources/dong/resume")
                .header("Host", "localhost")
                .header("Origin", "http://evil.example"))
        .hasStatus(403);
    assertThat(get("/sources/dong/resume")).hasStatus(403);
    assertThat(condition("dong")).isEqualTo(Condition.CLOSED);
  }

  @Test
  void showsWhatWasSetAndWhatHappenedAsTextOnly() {
    watch.sources.clear();
    String hostile = "\"><script>alert(1)</script>${7*7}";
    PastVisit last =
        new PastVisit(InventedWatch.NOW, Ending.STOPPED, hostile, hostile, Brought.NOTHING);
    Fare fare =
        new Fare(Optional.of(last), Optional.empty(), 1, Optional.empty(), Brought.NOTHING, 0);
    watch.sources.add(
        new WatchedSource(
            hostile,
            hostile,
            hostile,
            hostile,
            hostile,
            Standing.OFFICIAL,
            hostile,
            Origin.FILE,
            true,
            fare));

    assertThat(get("/sources"))
        .hasStatusOk()
        .bodyText()
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;${7*7}")
        .doesNotContain("<script>alert");
  }

  @Test
  void isLinkedFromEveryPage() {
    assertThat(get("/sources"))
        .bodyText()
        .contains("href=\"/sources\" aria-current=\"page\">Nguồn<");
  }

  private void only(String id) {
    watch.sources.removeIf(source -> !source.id().equals(id));
  }

  private Fare fare(String id) {
    return watch.sources.stream()
        .filter(source -> source.id().equals(id))
        .findFirst()
        .orElseThrow()
        .fare();
  }

  private Condition condition(String id) {
    return fare(id).condition();
  }

  private List<String> names(String address) throws UnsupportedEncodingException {
    MvcTestResult page = get(address);
    assertThat(page).hasStatusOk();
    return NAMES
        .matcher(page.getResponse().getContentAsString())
        .results()
        .map((MatchResult name) -> name.group(1))
        .toList();
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(URI.create(address)).header("Host", "localhost").exchange();
  }

  private MvcTestResult resume(String id, String query) {
    return mvc.post()
        .with(csrf())
        .uri(URI.create("/sources/" + id + "/resume" + query))
        .header("Host", "localhost")
        .header("Sec-Fetch-Site", "same-origin")
        .exchange();
  }
}
