package rasoat.detector.impersonation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.model.page.AllowedPage;
import rasoat.model.page.Harm;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.PageEvidence.Type;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;
import rasoat.model.page.Tick;
import rasoat.model.post.Platform;

/** Verdicts on pages: what makes one an agency's own, what flags, what is let be. */
class PageCheckerTest {

  private static final LocalDate DAY = LabelledPages.DAY;
  private static final String EMBLEM = "f".repeat(32) + "0".repeat(32);
  private static final String AVATAR = "0".repeat(16) + "f".repeat(16) + "0f".repeat(16);

  private static final List<OfficialPage> REGISTER =
      List.of(
          official(
              "UBND phường An Hải",
              "Phường An Hải - TP Đà Nẵng",
              Platform.FACEBOOK,
              "11",
              "anhai.danang.gov.vn"),
          official("Công an P. An Hải", "Công an An Hải", Platform.FACEBOOK, "12", ""),
          official("Bộ Công an", "Bộ Công an", null, "", "bocongan.gov.vn"));

  private static final PageChecker CHECKER =
      new PageChecker(
          REGISTER,
          List.of(
              new AllowedPage(
                  Platform.FACEBOOK,
                  "50",
                  "",
                  AllowedPage.Reason.PARODY,
                  LocalDate.of(2026, 11, 15))),
          List.of(EMBLEM),
          url ->
              url.contains("fake")
                  ? Optional.of(
                      new PageEvidence(Type.BRAND, 0.6, url, "bocongan.gov.vn", "Tên miền lạ."))
                  : Optional.empty());

  @ParameterizedTest
  @CsvSource({
    "11, '',                                   by id, whatever it is called",
    "'', https://m.facebook.com/p11/?ref=abc,  by address",
    "'', facebook.com/P11,                     by address in another form",
  })
  void letsRegisteredPagesBe(String id, String url, String why) {
    PublicPage page =
        Page.of("Công an phường An Hải hỗ trợ 24/7").on(Platform.FACEBOOK, id).at(url).done();

    PageVerdict verdict = CHECKER.check(page, DAY);

    assertThat(verdict.flagged()).as(why).isFalse();
    assertThat(verdict.claims()).isEqualTo("UBND phường An Hải");
    assertThat(verdict.evidence()).extracting(PageEvidence::type).containsExactly(Type.REGISTERED);
  }

  @Test
  void letsPagesOfTheStateDomainBe() {
    PublicPage page =
        Page.of("UBND phường An Hải")
            .on(Platform.WEB, "")
            .at("https://tin.anhai.danang.gov.vn/x")
            .done();

    assertThat(CHECKER.check(page, DAY).claims()).isEqualTo("UBND phường An Hải");
    assertThat(CHECKER.check(PublicPage.at("p", "https://tayninh.gov.vn"), DAY).flagged())
        .isFalse();
  }

  @Test
  void takesTheSameIdOnAnotherPlatformForAnotherPage() {
    PublicPage page = Page.of("UBND phường An Hải").on(Platform.ZALO, "11").done();

    assertThat(CHECKER.check(page, DAY).flagged()).isTrue();
  }

  @Test
  void callsTheAgencyAsTheRegisterDoes() {
    PageVerdict verdict = CHECKER.check(PublicPage.named("p", "Cong an phuong An Hai"), DAY);

    assertThat(verdict.flagged()).isTrue();
    assertThat(verdict.claims()).isEqualTo("Công an P. An Hải");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cán bộ, công chức UBND phường An Hải",
        "Nội bộ UBND phường An Hải",
        "Đoàn viên cơ quan UBND phường An Hải",
        "Tập thể cán bộ UBND phường An Hải",
        "Công đoàn cơ sở UBND phường An Hải"
      })
  void flagsGroupsCalledAfterTheInsideOfAnAgency(String name) {
    PublicPage old = Page.of(name).created("2019-05-01").done();

    assertThat(CHECKER.check(old, DAY).score().value()).isGreaterThanOrEqualTo(0.5);
    assertThat(CHECKER.check(old, DAY).claims()).isEqualTo("UBND phường An Hải");
  }

  @ParameterizedTest
  @CsvSource({
    "UBND huyện Ba Vì,        UBND huyện Ba Vì",
    "Bộ Giao thông vận tải,   Bộ Giao thông vận tải",
    "UBND phường 5,           "
  })
  void namesADissolvedAgencyOnlyWhereThereWasOne(String name, @Nullable String claims) {
    PublicPage young = Page.of(name).created("2026-10-01").done();

    assertThat(CHECKER.check(young, DAY).flagged()).isTrue();
    assertThat(CHECKER.check(young, DAY).claims()).isEqualTo(claims);
  }

  @Test
  void flagsAPageThatShowsTheNameOfARegisteredOne() {
    assertThat(CHECKER.check(PublicPage.named("p", "Phường An Hải - TP. Đà Nẵng"), DAY).claims())
        .isEqualTo("UBND phường An Hải");
  }

  @Test
  void letsAllowedPagesBeUntilTheirDay() {
    PublicPage page = Page.of("UBND phường An Hải").on(Platform.FACEBOOK, "50").done();

    assertThat(CHECKER.check(page, DAY).flagged()).isFalse();
    assertThat(CHECKER.check(page, DAY.plusDays(1)).flagged()).isTrue();
  }

  @Test
  void countsNoTick() {
    PublicPage plain = Page.of("Bộ Công an").done();
    PublicPage ticked = Page.of("Bộ Công an").tick(Tick.GREY).done();

    assertThat(CHECKER.check(ticked, DAY).score()).isEqualTo(CHECKER.check(plain, DAY).score());
    assertThat(types(ticked)).contains(Type.TICK);
  }

  @Test
  void seesEveryBadFactOfAPage() {
    PublicPage page =
        Page.of("UBND phường An Hải")
            .created("2026-10-01")
            .was("Shop giày giá sỉ")
            .from("KH", "VN")
            .category("Shopping & retail")
            .contacts("+855 12 345 678")
            .links("https://bit.ly/2x", "https://fake.com")
            .avatar(AVATAR)
            .posts("Đọc mã OTP cho cán bộ.")
            .done();

    assertThat(types(page))
        .contains(
            Type.AGE,
            Type.RENAMED,
            Type.ADMIN_COUNTRY,
            Type.CATEGORY,
            Type.CONTACT,
            Type.SHORTENED_LINK,
            Type.BRAND,
            Type.PICTURE,
            Type.LURE,
            Type.NOT_LINKED,
            Type.NOT_REGISTERED);
    assertThat(CHECKER.check(page, DAY).harms()).contains(Harm.PERSONAL_DATA);
  }

  @Test
  void namesTheAgencyWhoseSiteIsImitated() {
    PageVerdict verdict = CHECKER.check(PublicPage.at("p", "https://fake-bocongan.com"), DAY);

    assertThat(verdict.flagged()).isTrue();
    assertThat(verdict.claims()).isEqualTo("Bộ Công an");
  }

  @Test
  void letsAnOldPageKeepTheDistrictInItsName() {
    PublicPage page = Page.of("UBND phường An Hải, quận Sơn Trà").created("2019-02-01").done();

    assertThat(CHECKER.check(page, DAY).flagged()).isFalse();
  }

  @Test
  void countsFactsOnlyBesideAClaim() {
    PublicPage shop =
        Page.of("Phở An Hải")
            .created("2026-10-01")
            .from("KH")
            .contacts("+855 12 345 678")
            .links("https://bit.ly/2x")
            .avatar(EMBLEM)
            .done();

    assertThat(CHECKER.check(shop, DAY).score().value()).isZero();
  }

  @Test
  void seesAnEmblem() {
    assertThat(types(Page.of("Công an xã Tân Lập").avatar(EMBLEM).done())).contains(Type.PICTURE);
  }

  @Test
  void putsHonestPagesOfUnregisteredAgenciesOnTheListOfThingsToDo() {
    PublicPage honest =
        Page.of("Trạm Y tế phường An Hải")
            .created("2019-05-01")
            .category("Government organization")
            .links("https://anhai.danang.gov.vn")
            .done();
    PublicPage registered =
        Page.of("UBND phường An Hải")
            .created("2019-05-01")
            .category("Government organization")
            .links("https://anhai.danang.gov.vn")
            .done();

    assertThat(CHECKER.check(honest, DAY).flagged()).isFalse();
    assertThat(CHECKER.check(honest, DAY).score().value()).isPositive();
    assertThat(CHECKER.check(registered, DAY).flagged()).isTrue();
  }

  @Test
  void ranksLeftOversWithoutFlaggingThem() {
    Page old = Page.of("UBND huyện Hòa Vang").created("2018-03-01");

    assertThat(CHECKER.check(old.done(), DAY).flagged()).isFalse();
    assertThat(CHECKER.check(old.done(), DAY).score().value()).isPositive();
    assertThat(CHECKER.check(old.posts("Đọc mã OTP cho cán bộ.").done(), DAY).flagged()).isTrue();
  }

  @Test
  void isNotSavedByAnHonestNameFromItsLures() {
    PublicPage page =
        Page.of("Cư dân phường An Hải")
            .about("Nhóm do Công an phường An Hải quản lý.")
            .posts("Bà con gửi mã OTP cho cán bộ để cập nhật VNeID.")
            .done();

    assertThat(CHECKER.check(page, DAY).flagged()).isTrue();
    assertThat(CHECKER.check(page, DAY).claims()).isEqualTo("Công an P. An Hải");
  }

  @Test
  void scoresTheSumOfTheEvidence() {
    PageVerdict verdict = CHECKER.check(PublicPage.named("p", "Cоng an xã Tân Lập"), DAY);

    double sum = verdict.evidence().stream().mapToDouble(PageEvidence::weight).sum();
    assertThat(verdict.score().value()).isCloseTo(Math.clamp(sum, 0, 1), within(1e-9));
    assertThat(verdict.explanation()).startsWith("Trang có dấu hiệu tự xưng là Công an xã Tân Lập");
    assertThat(verdict.evidence()).allSatisfy(one -> assertThat(one.sentence()).isNotBlank());
  }

  private static List<Type> types(PublicPage page) {
    return CHECKER.check(page, DAY).evidence().stream().map(PageEvidence::type).toList();
  }

  private static OfficialPage official(
      String agency, String name, @Nullable Platform platform, String id, String domain) {
    String url = id.isEmpty() ? "" : "https://www.facebook.com/p" + id;
    return new OfficialPage(
        agency, "commune", "Đà Nẵng", platform, id, name, url, domain, Tick.NONE, "", "", null,
        null, AVATAR);
  }
}
