package rasoat.console.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import rasoat.console.SignedInAs;
import rasoat.console.WithDesk;
import rasoat.console.account.Role;
import rasoat.console.office.InventedOffices;
import rasoat.database.Database;

@SignedInAs(Role.REGISTRAR)
@WebMvcTest(GroupController.class)
@Import(WithDesk.class)
class GroupControllerTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private Database state;

  @BeforeEach
  void fill() throws IOException {
    InventedOffices.in(state);
    state.write("empty groups", sql -> sql.update("DELETE FROM managed_group"));
  }

  @Test
  void putsWhatIsOverdueFirst() {
    add(Map.of("name", "Mới xem", "reviewed", "2026-11-01"));
    add(Map.of("name", "Lâu rồi", "reviewed", "2026-05-27"));
    add(Map.of("name", "Chưa bao giờ <i>"));

    assertThat(get("/groups"))
        .hasStatusOk()
        .bodyText()
        .containsPattern("(?s)Chưa bao giờ &lt;i&gt;.*Lâu rồi.*Mới xem")
        .contains("2 nhóm cần rà soát", "01/11/2026", "chưa lần nào")
        .doesNotContain("<i>", "??");
  }

  @Test
  void warnsWhereMembersAreNotApproved() {
    add(Map.of("name", "Mở cửa", "approval", "NO", "admins", "NO"));

    assertThat(get("/groups"))
        .bodyText()
        .contains("Không duyệt thành viên", "Chưa biết quản trị viên");
  }

  @Test
  void changesAGroup() throws IOException {
    add(Map.of("name", "Trước"));
    long id = id("Trước");

    assertThat(get("/groups/" + id)).bodyText().contains("value=\"Trước\"").doesNotContain("??");
    assertThat(send("/groups/" + id, fields(Map.of("name", "Sau", "notice", "v2"))))
        .hasRedirectedUrl("/groups?kept=yes");

    assertThat(id("Sau")).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "name,      '',         cần điền",
    "ownerUnit, '',         cần điền",
    "reviewed,  2026-11-29, ở trong tương lai",
    "noticeOn,  hôm qua,    không phải là một ngày",
    "office,    nowhere,    không có trong danh sách",
    "platform,  KHONG_CO,   không có trong danh sách",
  })
  void saysWhatIsWrong(String field, String value, String said) {
    assertThat(send("/groups/new", fields(Map.of(field, value))))
        .hasStatus(400)
        .bodyText()
        .contains("role=\"alert\"", said);
  }

  @Test
  @SignedInAs(value = Role.UNIT_HEAD, office = "hoa-mau")
  void seesAndKeepsGroupsOfTheOwnOfficeAlone() throws IOException {
    state.write(
        "keep a group of another office",
        sql ->
            sql.update(
                "INSERT INTO managed_group (office, platform, name, address, owner_unit, admins,"
                    + " approval, members_checked, reviewed, note, notice, notice_on) VALUES"
                    + " ('an-hai', 'ZALO', 'Của An Hải', '', 'VP', 'YES', 'YES', '', '', '', '',"
                    + " '')"));
    long other = id("Của An Hải");

    assertThat(get("/groups")).bodyText().doesNotContain("Của An Hải");
    assertThat(get("/groups/" + other)).hasStatus(404);
    assertThat(send("/groups/" + other, fields(Map.of("office", "hoa-mau")))).hasStatus(404);
    assertThat(send("/groups/new", fields(Map.of("office", "an-hai")))).hasStatus(400);
    assertThat(send("/groups/new", fields(Map.of("office", "hoa-mau")))).hasStatus(302);
  }

  @Test
  @SignedInAs(Role.CYBER_OFFICER)
  void letsAnOfficerReadOnly() {
    assertThat(get("/groups")).hasStatusOk().bodyText().doesNotContain("/groups/new");
    assertThat(send("/groups/new", fields(Map.of()))).hasStatus(403);
  }

  private void add(Map<String, String> facts) {
    assertThat(send("/groups/new", fields(facts))).hasRedirectedUrl("/groups?kept=yes");
  }

  private static Map<String, String> fields(Map<String, String> facts) {
    Map<String, String> all =
        new HashMap<>(
            Map.of(
                "office", "an-hai",
                "platform", "ZALO",
                "name", "Nhóm mẫu",
                "ownerUnit", "Văn phòng"));
    all.putAll(facts);
    return all;
  }

  private long id(String name) throws IOException {
    return state.read(
        "find a group",
        sql ->
            sql.one("SELECT id FROM managed_group WHERE name = ?", row -> row.getLong("id"), name)
                .orElseThrow());
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(address).header("Host", "localhost").exchange();
  }

  private MvcTestResult send(String address, Map<String, String> fields) {
    var request = mvc.post().with(csrf()).uri(address).header("Host", "localhost");
    fields.forEach(request::param);
    return request.exchange();
  }
}
