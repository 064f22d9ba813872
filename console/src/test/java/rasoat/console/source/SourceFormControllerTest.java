package rasoat.console.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import rasoat.database.Database;

@SignedInAs(Role.ADMINISTRATOR)
@WebMvcTest({SourceController.class, SourceFormController.class})
@Import({WithWatch.class, InventedWatch.class})
class SourceFormControllerTest {

  private static final Map<String, String> FIELDS =
      Map.of(
          "id", "chợ-mới",
          "connector", "feed",
          "address", "https://an-hai.example/feed",
          "purpose", "tìm văn bản lộ",
          "legal-basis", "Quyết định 12/QĐ-UBND (mẫu)",
          "schedule", "0 0 2 * * ?",
          "visit-minutes", "",
          "standing", "informal");

  private static final String ID = UriUtils.encode("chợ-mới", UTF_8);

  @Autowired private MockMvcTester mvc;
  @Autowired private InventedWatch watch;
  @Autowired private Database state;

  @BeforeEach
  void fill() {
    watch.sources.clear();
    watch.sources.addAll(InventedWatch.full().sources);
    watch.desk.clear();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void hasWordsForEverythingInBothLanguages(String language) {
    add();
    watch.desk.wrong.add(new SourceDesk.SetWrong("hỏng", false));
    watch.desk.wrong.add(new SourceDesk.SetWrong("trùng", true));

    for (String page : List.of("/sources", "/sources/new", "/sources/" + ID + "/edit")) {
      assertThat(get(page + "?lang=" + language))
          .hasStatusOk()
          .bodyText()
          .doesNotContain("??", "null", "Optional");
    }
  }

  @Test
  void setsASourceAsItWasWrittenAndSaysSo() {
    assertThat(add()).hasRedirectedUrl("/sources?kept=" + ID);

    assertThat(watch.desk.set.get("chợ-mới").fields())
        .containsEntry("address", "https://an-hai.example/feed")
        .containsEntry("schedule", "0 0 2 * * ?")
        .doesNotContainKeys("id", "visit-minutes", "_csrf");
    assertThat(get("/sources?kept=" + ID))
        .bodyText()
        .contains("role=\"status\"", "đã lưu, được rà soát khi đến lượt", "<dd>trang này</dd>");
  }

  @Test
  void comesBackWithWhatStandsInItAndIsChanged() {
    add();
    assertThat(get("/sources/" + ID + "/edit"))
        .bodyText()
        .contains("value=\"0 0 2 * * ?\"", "<option value=\"feed\" selected=\"selected\"")
        .contains("<option value=\"informal\" selected=\"selected\"", "action=\"/sources/" + ID)
        .doesNotContain("name=\"id\"");

    assertThat(send("/sources/" + ID + "/edit", with("purpose", "mục đích mới")))
        .hasRedirectedUrl("/sources?kept=" + ID);

    assertThat(watch.desk.set.get("chợ-mới").value("purpose")).isEqualTo("mục đích mới");
  }

  @ParameterizedTest
  @CsvSource({
    "id,          '',      'chỉ gồm chữ, số'",
    "id,          chợ mới, 'chỉ gồm chữ, số'",
    "id,          xanh,    'rasoat.yaml đã có nguồn mang mã này'",
    "connector,   fax,     'không có cách đọc này'",
    "address,     '',      'cần điền; với thư mục nhận'",
    "purpose,     '  ',    'cần điền'",
    "legal-basis, '',      'cần điền'",
    "schedule,    hourly,  'không phải biểu thức Quartz cron'",
  })
  void saysBesideTheFieldWhatIsWrongAndKeepsTheRest(String field, String value, String said)
      throws Exception {
    MvcTestResult answer = send("/sources/new", with(field, value));

    assertThat(answer)
        .hasStatus(400)
        .bodyText()
        .containsPattern("(?s)id=\"" + field + "-fault\"><span>" + said.replace("?", "\\?"))
        .contains("aria-describedby=\"" + field + "-fault " + field + "-hint\"")
        .contains("role=\"alert\"", "href=\"#" + field + "\"", "aria-invalid=\"true\"");
    with(field, value).values().stream()
        .filter(text -> text.startsWith("http") || text.startsWith("tìm"))
        .forEach(text -> assertThat(answer).bodyText().contains("value=\"" + text + "\""));
    assertThat(watch.desk.set).isEmpty();
  }

  @Test
  void saysThatAnIdIsTaken() {
    add();

    assertThat(add()).hasStatus(400).bodyText().contains("đã có nguồn mang mã này");
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    assertThat(send("/sources/new", Map.of("connector", "feed")))
        .hasStatus(400)
        .bodyText()
        .contains("id=\"id-fault\"", "id=\"address-fault\"")
        .contains("id=\"purpose-fault\"", "id=\"legal-basis-fault\"");
  }

  @Test
  void switchesASourceOffAndOnAgain() {
    add();

    assertThat(send("/sources/" + ID + "/off", Map.of())).hasRedirectedUrl("/sources?kept=" + ID);
    assertThat(get("/sources?state=OFF&kept=" + ID))
        .bodyText()
        .contains("Đã tắt", "đã tắt, không được rà soát nữa", "/sources/" + ID + "/on")
        .doesNotContain("/sources/" + ID + "/off");

    assertThat(send("/sources/" + ID + "/on", Map.of())).hasRedirectedUrl("/sources?kept=" + ID);
    assertThat(get("/sources")).bodyText().contains("/sources/" + ID + "/off");
  }

  @Test
  void changesNothingThatStandsInTheSettingsFile() {
    for (String act : List.of("edit", "off", "on")) {
      assertThat(send("/sources/xanh/" + act, FIELDS))
          .hasStatus(409)
          .bodyText()
          .contains("đặt trong tệp rasoat.yaml", "role=\"alert\"");
    }
    assertThat(get("/sources/xanh/edit")).hasStatus(409);
    assertThat(get("/sources"))
        .bodyText()
        .contains("tệp rasoat.yaml, chỉ sửa được trong tệp ấy")
        .doesNotContain("/sources/xanh/edit", "/sources/xanh/off");
  }

  @ParameterizedTest
  @ValueSource(strings = {"edit", "off", "on"})
  void changesNoSourceThatIsNone(String act) {
    assertThat(send("/sources/khac/" + act, FIELDS)).hasStatus(404);
    assertThat(get("/sources/khac/edit")).hasStatus(404);
  }

  @Test
  void saysWhatIsSetHereAndNotVisited() {
    watch.desk.wrong.add(new SourceDesk.SetWrong("hỏng", false));
    watch.desk.wrong.add(new SourceDesk.SetWrong("xanh", true));

    assertThat(get("/sources"))
        .bodyText()
        .contains("không được rà soát:", UriUtils.encode("hỏng", UTF_8) + "/edit")
        .contains("nguồn trong tệp được dùng", "không còn hợp lệ");
  }

  @Test
  void leavesATraceOfEveryChange() throws IOException {
    long before = trail().size();
    add();
    send("/sources/" + ID + "/edit", with("purpose", "mục đích mới"));
    send("/sources/" + ID + "/off", Map.of());
    send("/sources/" + ID + "/on", Map.of());
    send("/sources/new", with("id", "chợ mới"));

    List<String> trail = trail();
    assertThat(trail.subList((int) before, trail.size()))
        .satisfiesExactly(
            entry ->
                assertThat(entry).contains("SOURCE_CHANGED source chợ-mới", "added", "12/QĐ-UBND"),
            entry -> assertThat(entry).contains("source chợ-mới", "changed", "mục đích mới"),
            entry -> assertThat(entry).contains("source chợ-mới", "switched off"),
            entry -> assertThat(entry).contains("source chợ-mới", "switched on"));
  }

  @Test
  @SignedInAs({Role.CYBER_OFFICER, Role.CULTURE_OFFICER, Role.UNIT_HEAD})
  void isForAdministratorsAlone() {
    assertThat(get("/sources/new")).hasStatus(403);
    assertThat(add()).hasStatus(403);
    watch.desk.add(new SourceEntry("chợ-mới", FIELDS));
    for (String act : List.of("edit", "off", "on")) {
      assertThat(send("/sources/" + ID + "/" + act, FIELDS)).hasStatus(403);
    }
    assertThat(get("/sources"))
        .hasStatusOk()
        .bodyText()
        .contains("chợ-mới")
        .doesNotContain("/sources/new", "/edit\"", "/off\"");
  }

  @Test
  void refusesAFormThatAnotherPageSends() {
    assertThat(mvc.post().uri("/sources/new").header("Host", "localhost").param("id", "x"))
        .hasStatus(403);
  }

  @Test
  void showsWhatWasWrittenAsTextOnly() {
    String hostile = "\"><script>alert(1)</script>${7*7}";

    assertThat(send("/sources/new", with("id", hostile)))
        .hasStatus(400)
        .bodyText()
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;${7*7}")
        .doesNotContain("<script>alert");
  }

  private static Map<String, String> with(String field, String value) {
    Map<String, String> fields = new HashMap<>(FIELDS);
    fields.put(field, value);
    return fields;
  }

  private List<String> trail() throws IOException {
    return state.read(
        "read the trail",
        sql ->
            sql.list(
                "SELECT action, subject, details FROM audit_entry ORDER BY number",
                row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3)));
  }

  private MvcTestResult add() {
    return send("/sources/new", FIELDS);
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(URI.create(address)).header("Host", "localhost").exchange();
  }

  private MvcTestResult send(String address, Map<String, String> fields) {
    var request = mvc.post().with(csrf()).uri(URI.create(address)).header("Host", "localhost");
    fields.forEach(request::param);
    return request.exchange();
  }
}
