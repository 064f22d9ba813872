package rasoat.console.finding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import rasoat.console.InventedPicture;
import rasoat.console.SignedInAs;
import rasoat.console.account.AccountAuthentication;
import rasoat.console.account.Accounts;
import rasoat.console.account.Role;
import rasoat.console.account.TestAccounts;
import rasoat.console.store.FindingRecorder;
import rasoat.console.store.InventedFindings;
import rasoat.console.store.SqlFindingStore;
import rasoat.database.Database;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.port.ByteStore;
import rasoat.model.port.FindingStore;
import rasoat.model.port.KeptFinding;
import rasoat.model.port.KeptPicture;
import rasoat.model.post.CapturedImage;
import rasoat.model.post.Sha256;

/** The page of one finding, its pictures, and what is done to it. */
@SignedInAs(Role.CYBER_OFFICER)
@WebMvcTest({
  FindingController.class,
  PictureController.class,
  UnmaskController.class,
  OpeningController.class
})
@Import({WithStores.class, MovableClock.OfThePages.class})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class FindingControllerTest {

  @TempDir static Path folder;

  @Autowired private MockMvcTester mvc;
  @Autowired private FindingStore findings;
  @Autowired private ByteStore pictures;
  @Autowired private Database state;
  @Autowired private MovableClock clock;
  @Autowired private Accounts accounts;

  private String leak;
  private String secret;
  private Sha256 clear;

  @BeforeEach
  void keep() throws IOException {
    CapturedImage image =
        new CapturedImage(
            "a.png", InventedPicture.draw(folder.resolve("a.png"), "1849/UBND-VHXH", ""));
    Finding ordinary = InventedFindings.leak("p-1", image);
    Finding tierA = InventedFindings.secretLeak("p-2", other(image));
    FindingRecorder recorder = new FindingRecorder(SqlFindingStore.over(state), pictures);
    recorder.accept(ordinary);
    recorder.accept(tierA);
    leak = FindingId.of(ordinary.post()).value();
    secret = FindingId.of(tierA.post()).value();
    clear = findings.find(new FindingId(leak)).orElseThrow().pictures().getFirst().digest();
  }

  private static CapturedImage other(CapturedImage image) throws IOException {
    return new CapturedImage(
        image.name(), InventedPicture.draw(folder.resolve("b.png"), "27/KH-UBND", "TỐI MẬT"));
  }

  @Test
  void showsTheEvidenceAsASumAndWhyItWasFlagged() {
    assertThat(get("/findings/" + leak))
        .hasStatusOk()
        .bodyText()
        .contains("+0,40", "+0,50", "0,90", "12.000.000 đồng", "21.000.000 đồng")
        .contains("Mọi người xem văn bản này nhé")
        .contains("Điểm 0,90 đủ mức rõ", "0,75", "còn 0,40, chỉ là gợi ý.")
        .contains("Chưa ai quyết định.", "/clusters/", "name=\"reason\"", "Một bài đăng");
  }

  @Test
  void drawsHowCopiesSpreadAndOnlyWhereThereAreAny() throws IOException {
    assertThat(get("/findings/" + leak)).bodyText().doesNotContain("class=\"chart\"");

    CapturedImage same = new CapturedImage("c.png", folder.resolve("a.png"));
    Finding copy = InventedFindings.leak("p-3", same);
    new FindingRecorder(SqlFindingStore.over(state), pictures).accept(copy);

    assertThat(get("/findings/" + leak))
        .bodyText()
        .contains("2 bản sao", "class=\"chart\"", "Lan truyền theo thời gian")
        .doesNotContain("??");
  }

  @Test
  @SignedInAs(value = Role.CYBER_OFFICER, office = "khac")
  void knowsNothingOfWhatAnotherOfficeIssued() {
    assertThat(get("/findings/" + leak)).hasStatus(404);
    assertThat(get("/findings/" + leak + "/pictures/0/preview")).hasStatus(404);
  }

  @Test
  void writesDownEachLook() throws IOException {
    assertThat(get("/findings/" + leak)).hasStatusOk();
    assertThat(get("/findings/" + leak)).hasStatusOk();

    assertThat(new Trail(state).entries())
        .containsExactly(
            "FINDING_SEEN t.cyb finding " + leak, "FINDING_SEEN t.cyb finding " + leak);
  }

  @Test
  void blursPicturesUntilSomebodySaysWhatForAndAgainHalfAnHourLater() throws IOException {
    byte[] original = pictures.get(clear).orElseThrow();

    assertThat(get("/findings/" + leak))
        .bodyText()
        .contains("pictures/0/preview\"", "đang được che");
    MvcTestResult preview = get("/findings/" + leak + "/pictures/0/preview");
    assertThat(preview)
        .hasStatusOk()
        .hasContentType("image/jpeg")
        .hasHeader("Cache-Control", "no-cache, private");
    assertThat(bytes(preview)).isNotEqualTo(original).hasSizeLessThan(original.length);
    assertThat(get("/findings/" + leak + "/pictures/0")).hasStatus(404);

    assertThat(post("/findings/" + leak + "/unmask", "reason", "COMPARE"))
        .hasStatus3xxRedirection();
    assertThat(get("/findings/" + leak))
        .bodyText()
        .contains(
            "src=\"/findings/" + leak + "/pictures/0\"", "Đang xem ảnh rõ", "05/05/2026 08:32");
    MvcTestResult seen = get("/findings/" + leak + "/pictures/0");
    assertThat(seen)
        .hasStatusOk()
        .hasContentType("image/png")
        .hasHeader("Cache-Control", "no-store")
        .hasHeader("X-Content-Type-Options", "nosniff");
    assertThat(bytes(seen)).isEqualTo(original);

    clock.pass(Duration.ofMinutes(30));
    assertThat(get("/findings/" + leak + "/pictures/0")).hasStatus(404);
    assertThat(get("/findings/" + leak)).bodyText().contains("đang được che");
  }

  @Test
  void blursAgainAtOnceWhenAsked() {
    assertThat(post("/findings/" + leak + "/unmask", "reason", "COMPARE"))
        .hasStatus3xxRedirection();
    assertThat(post("/findings/" + leak + "/mask", "", "")).hasStatus3xxRedirection();

    assertThat(get("/findings/" + leak + "/pictures/0")).hasStatus(404);
  }

  @Test
  void leadsBackIntoTheQueueThatIsRead() {
    assertThat(get("/findings/" + leak + "?queue=kind=LEAK"))
        .bodyText()
        .contains("name=\"queue\" value=\"kind=LEAK\"");
    assertThat(post("/findings/" + leak + "/mask", "queue", "kind=LEAK&x#\r\nX-Y: {id}"))
        .hasRedirectedUrl(
            "/findings/" + leak + "?queue=kind%3DLEAK%26x%23%0D%0AX-Y%3A%20%7Bid%7D#pictures");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "CURIOSITY", "compare"})
  void wantsAReason(String reason) {
    assertThat(post("/findings/" + leak + "/unmask", "reason", reason)).hasStatus(400);
    assertThat(get("/findings/" + leak + "/pictures/0")).hasStatus(404);
  }

  @Test
  void sendsAPreviewOnlyOnceToABrowserThatStillHasIt() {
    assertThat(
            mvc.get()
                .uri("/findings/" + leak + "/pictures/0/preview")
                .header("Host", "localhost")
                .header("If-None-Match", "\"preview-" + clear + "\""))
        .hasStatus(304);
  }

  @ParameterizedTest
  @CsvSource({
    "/findings/unknown, 404",
    "/findings/unknown/pictures/0/preview, 404",
    "/findings/LEAK/pictures/1/preview, 404",
    "/findings/LEAK/pictures/-1/preview, 404",
    "/findings/LEAK/pictures/x, 400",
    "/findings/SECRET/pictures/0, 404"
  })
  void findsNothingAtAnAddressThatIsNone(String address, int status) {
    assertThat(get(named(address))).hasStatus(status);
  }

  @Test
  void hasNoAddressOfAPictureByItsDigest() {
    assertThat(get("/pictures/" + clear)).hasStatus(403);
  }

  @Test
  void servesNoPageForAPicture() throws IOException {
    Sha256 page = pictures.put("<html><script>alert(1)</script>".getBytes(UTF_8));
    KeptPicture disguised = new KeptPicture("a.png", page, false, 10, 10);
    KeptFinding kept = findings.find(new FindingId(leak)).orElseThrow();
    findings.keep(new KeptFinding(kept.id(), kept.finding(), List.of(disguised)));

    assertThat(get("/findings/" + leak + "/pictures/0/preview")).hasStatus(404);
    assertThat(post("/findings/" + leak + "/unmask", "reason", "COMPARE"))
        .hasStatus3xxRedirection();
    assertThat(get("/findings/" + leak + "/pictures/0")).hasStatus(404);
  }

  @Test
  void showsOfASecretItsMarksAndPlacesAndNoWord() {
    assertThat(get("/findings/" + secret))
        .hasStatusOk()
        .bodyText()
        .contains("Nghi có bí mật nhà nước", "Chợ An Hải", "PA05", "An ninh chính trị nội bộ")
        .contains("pictures/0/preview\"", "TỐI MẬT")
        .doesNotContain("1849", "giao Công an phường", "Mọi người xem", "12.000.000", "d-0042/")
        .doesNotContain("open-request", "open-approval", "/unmask");
    assertThat(get("/findings/" + secret + "/pictures/0/preview")).hasStatusOk();
  }

  @Test
  void unmasksNoSecretAndOpensNothingThatIsNone() {
    assertThat(post("/findings/" + secret + "/unmask", "reason", "COMPARE")).hasStatus(404);
    assertThat(post("/findings/" + leak + "/open-request", "", "")).hasStatus(404);
    assertThat(post("/findings/unknown/open-request", "", "")).hasStatus(404);
    assertThat(post("/findings/" + secret + "/open-request", "", "")).hasStatus(403);
    assertThat(post("/findings/" + secret + "/open-approval", "", "")).hasStatus(403);
  }

  @Test
  @SignedInAs(value = Role.CYBER_OFFICER, cleared = true)
  void opensASecretByTwoPersonsUntilItIsOver() throws IOException {
    assertThat(get("/findings/" + secret)).bodyText().contains("open-request");
    assertThat(post("/findings/" + secret + "/open-approval", "", "")).hasStatus(409);
    assertThat(post("/findings/" + secret + "/open-request", "", "")).hasStatus3xxRedirection();
    assertThat(post("/findings/" + secret + "/open-approval", "", "")).hasStatus(409);
    assertThat(get("/findings/" + secret)).bodyText().doesNotContain("/open-approval\"");

    AccountAuthentication second =
        AccountAuthentication.whole(
            TestAccounts.of(accounts, "", true, Role.CYBER_OFFICER, Role.UNIT_HEAD));
    assertThat(
            mvc.post()
                .uri("/findings/" + secret + "/open-approval")
                .header("Host", "localhost")
                .with(authentication(second))
                .with(csrf()))
        .hasStatus3xxRedirection();
    assertThat(get("/findings/" + secret))
        .bodyText()
        .contains("Trạm ngoại tuyến tìm theo", "<code>" + secret + "</code>")
        .doesNotContain("1849", "giao Công an phường");
    assertThat(get("/findings/" + secret + "/pictures/0")).hasStatus(404);

    clock.pass(Openings.LASTING);
    assertThat(get("/findings/" + secret)).bodyText().contains("open-request");
    assertThat(new Trail(state).entries())
        .contains("OPENING_REQUESTED t.cyb.cleared finding " + secret);
  }

  private String named(String address) {
    return address.replace("LEAK", leak).replace("SECRET", secret);
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(address).header("Host", "localhost").exchange();
  }

  private MvcTestResult post(String address, String name, String value) {
    var request = mvc.post().uri(address).header("Host", "localhost").with(csrf());
    return (name.isEmpty() ? request : request.param(name, value)).exchange();
  }

  private static byte[] bytes(MvcTestResult answer) {
    return answer.getResponse().getContentAsByteArray();
  }
}
