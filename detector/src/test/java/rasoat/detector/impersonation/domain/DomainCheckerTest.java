package rasoat.detector.impersonation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.index.text.ShippedList;
import rasoat.model.page.AllowedPage;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.PageEvidence.Type;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.Tick;
import rasoat.model.post.Platform;

class DomainCheckerTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
  private static final List<OfficialPage> REGISTER =
      List.of(
          office("UBND phường An Hải", "anhai.danang.gov.vn", null),
          office("Công an thành phố Đà Nẵng", "congan.danang.gov.vn", null),
          office("Trung tâm Hành chính công Sông Xanh", "hanhchinhcongsongxanh.vn", null),
          office("Sở đã giải thể", "sogiaithexua.vn", LocalDate.of(2025, 6, 30)));
  private static final DomainChecker CHECKER = new DomainChecker(REGISTER);

  @ParameterizedTest
  @CsvSource({
    // Fake portals reported (domain reference, 8.2)
    "dichvucongbaohiemxahoi.com, Cổng Dịch vụ công quốc gia, BRAND",
    "baohiemxahoivn.xyz, Bảo hiểm xã hội Việt Nam, BRAND",
    "vneid.com, Bộ Công an, BRAND",
    "vngovfeed.xyz, Chính phủ, GOV_LABEL",
    "movgov-vn.weeblysite.com, Chính phủ, GOV_LABEL",
    "gplxgov.org.vn, Bộ Công an, GOV_LABEL",
    "tracuugplxgov.vn, Bộ Công an, BRAND",
    "policeonline.club, Bộ Công an, BRAND",
    // Reported since in press and threat lists
    "113-bca.online, Bộ Công an, BRAND",
    "vssid.govvn.com, Bảo hiểm xã hội Việt Nam, GOV_LABEL",
    "chinhphu.hodancu.com, Chính phủ, BRAND",
    "tgovn.cc, Chính phủ, GOV_LABEL",
    "vietgov22.cc, Chính phủ, GOV_LABEL",
    // One trick a line
    "vne1d.com, Bộ Công an, LOOK_ALIKE",
    "vneld-app.com, Bộ Công an, LOOK_ALIKE",
    "d1chvuc0ng.com, Cổng Dịch vụ công quốc gia, LOOK_ALIKE",
    "dichvvcong.com, Cổng Dịch vụ công quốc gia, LOOK_ALIKE",
    "dichvucongg.top, Cổng Dịch vụ công quốc gia, LOOK_ALIKE",
    "boc0ngan.com, Bộ Công an, LOOK_ALIKE",
    "baohiemxaohi.com, Bảo hiểm xã hội Việt Nam, LOOK_ALIKE",
    "baohiemxahi.com, Bảo hiểm xã hội Việt Nam, LOOK_ALIKE",
    "dich-vu-cong.vn, Cổng Dịch vụ công quốc gia, BRAND",
    "dichvucong.gov.vn.evil.com, Cổng Dịch vụ công quốc gia, GOV_LABEL",
    "dichvucong-gov-vn.com, Cổng Dịch vụ công quốc gia, GOV_LABEL",
    "vneid.vercel.app, Bộ Công an, BRAND",
    "https://sites.google.com/view/vneid-capnhat/home, Bộ Công an, BRAND",
    "hxxps://bhxh[.]co/login, Bảo hiểm xã hội Việt Nam, BRAND",
    "thuedientu.online, Cục Thuế, BRAND",
    "sbv-vn.com, Ngân hàng Nhà nước Việt Nam, BRAND",
    "mojgov.weebly.com, Bộ Tư pháp, BRAND",
    "congan.com, Bộ Công an, BRAND",
    "dịchvụcông.vn, Cổng Dịch vụ công quốc gia, BRAND",
    "xn--dchvcng-x0a0689dsha.vn, Cổng Dịch vụ công quốc gia, BRAND",
    "vnеid.com, Bộ Công an, FOREIGN_LETTERS",
    "xn--vnid-w4d.com, Bộ Công an, FOREIGN_LETTERS",
    "cong-dichvuquocgia.com, Cổng Dịch vụ công quốc gia, BRAND",
    "congdichvu.vip, Cổng Dịch vụ công quốc gia, BRAND",
    // Names of the register
    "congan.danang.gov.vn.hoaiduc.info, Công an thành phố Đà Nẵng, GOV_LABEL",
    "https://tin.congan.danang.gov.vn.hoaiduc.info/a, Công an thành phố Đà Nẵng, GOV_LABEL",
    "congan-danang-gov-vn.hoaiduc.info, Công an thành phố Đà Nẵng, GOV_LABEL",
    "anhai.danang.gov.vn.vneid.xyz, UBND phường An Hải, GOV_LABEL",
    "congan.khac.gov.vn.hoaiduc.info, Bộ Công an, GOV_LABEL",
    "anhaidanang-gov.com, UBND phường An Hải, LOOK_ALIKE",
    "congandanang.com, Công an thành phố Đà Nẵng, LOOK_ALIKE",
    "hanhchinhcongsongxanh.com, Trung tâm Hành chính công Sông Xanh, LOOK_ALIKE",
    "hanhchinhcong-songxanh.vn, Trung tâm Hành chính công Sông Xanh, LOOK_ALIKE",
    "hanhchinhcongsongxamh.vn, Trung tâm Hành chính công Sông Xanh, LOOK_ALIKE",
  })
  void flagsWhatPretendsToBeTheStateAndSaysWhom(String line, String claims, Type type) {
    PageVerdict verdict = CHECKER.check(line, DAY);

    assertThat(verdict.flagged()).as(verdict.explanation()).isTrue();
    assertThat(verdict.claims()).isEqualTo(claims);
    assertThat(verdict.evidence()).extracting(PageEvidence::type).contains(type);
  }

  @Test
  void flagsNoneOfTheWellKnown() {
    List<String> known =
        ShippedList.lines(DomainCheckerTest.class, "well-known.txt").stream()
            .flatMap(line -> Arrays.stream(line.strip().split(" ")))
            .toList();

    assertThat(known).hasSizeGreaterThan(300);
    assertThat(known).filteredOn(domain -> CHECKER.check(domain, DAY).flagged()).isEmpty();
  }

  @Test
  void findsWhatWasLabelledByReadingAndNothingElse() {
    List<String[]> rows = ShippedList.rows(DomainCheckerTest.class, "labelled.tsv");

    // What it misses names no service: letters beside gov, a private passport service, one
    // syllable.
    assertThat(rows)
        .filteredOn(row -> row[1].equals("state") && !CHECKER.check(row[0], DAY).flagged())
        .extracting(row -> row[0])
        .containsExactlyInAnyOrder(
            "gdla.rgov.net",
            "m.thuecn.top",
            "org.govqp.com",
            "vietgav.cc",
            "vietgcv.cc",
            "www.thanhtrapcrt.online",
            "thanhtrapcrt.online",
            "lamhochieu24h.com");
    assertThat(rows)
        .filteredOn(row -> row[1].equals("other") && CHECKER.check(row[0], DAY).flagged())
        .extracting(row -> row[0])
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anhai.danang.gov.vn",
        "https://tin.anhai.danang.gov.vn/a?b=c",
        "hanhchinhcongsongxanh.vn",
        "dichvucong.hanhchinhcongsongxanh.vn",
        "vneid-gov.unknown.gov.vn",
        "m.baochinhphu.vn",
      })
  void neverFlagsTheStatesOwn(String line) {
    assertThat(CHECKER.check(line, DAY).flagged()).isFalse();
  }

  @Test
  void theAddressOfADissolvedBodyIsNobodysOwn() {
    assertThat(CHECKER.check("congan.sogiaithexua.vn", LocalDate.of(2025, 6, 30)).flagged())
        .isFalse();
    assertThat(CHECKER.check("congan.sogiaithexua.vn", DAY).flagged()).isTrue();
  }

  @Test
  void letsBeWhatWasAllowedUntilItsLastDay() {
    AllowedPage allowed =
        new AllowedPage(Platform.WEB, "", "https://vneid.com/", AllowedPage.Reason.PARODY, DAY);
    DomainChecker checker = new DomainChecker(List.of(), List.of(allowed));

    assertThat(checker.check("vneid.com", DAY).evidence())
        .extracting(PageEvidence::type)
        .containsExactly(Type.ALLOWED);
    assertThat(checker.check("vneid.com", DAY.plusDays(1)).flagged()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2026-11-28, true", "2026-08-31, true", "2026-08-30, false", "2026-11-29, false"})
  void aDomainIsNewForNinetyDays(LocalDate registered, boolean isNew) {
    PageVerdict verdict = CHECKER.check("quanca.vn," + registered, DAY);

    assertThat(verdict.evidence().stream().anyMatch(it -> it.type() == Type.NEW_DOMAIN))
        .isEqualTo(isNew);
    assertThat(verdict.flagged()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "không phải tên miền", "....", "http://", "localhost"})
  void saysOfALineWithoutADomainThatThereIsNone(String line) {
    PageVerdict verdict = CHECKER.check(line, DAY);

    assertThat(verdict.page()).isEqualTo(line);
    assertThat(verdict.flagged()).isFalse();
    assertThat(verdict.explanation()).contains("Không đọc được");
  }

  @Test
  void explainsInVietnamese() {
    assertThat(CHECKER.check("vneid.vercel.app", DAY).explanation())
        .isEqualTo(
            "vneid.vercel.app có dấu hiệu mạo danh cơ quan nhà nước. Tên miền dùng chữ “vneid” của"
                + " Bộ Công an nhưng đặt trên vercel.app, nơi ai cũng tự đặt tên được.");
  }

  @Test
  void readsTheSameInTurkish() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr"));
      assertThat(CHECKER.check("VNEID-ONLINE.COM", DAY).claims()).isEqualTo("Bộ Công an");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void neverThrowsWhateverItIsGiven() {
    Random random = new Random(20261128);
    String signs = "abvn.-_:/@[]?#%,;|0149 éệа中\u200b\ud83d\"{}xn--gov";

    assertThatCode(
            () ->
                random
                    .ints(20_000, 0, 40)
                    .mapToObj(length -> text(random, signs, length))
                    .forEach(line -> CHECKER.check(line, DAY)))
        .doesNotThrowAnyException();
  }

  private static String text(Random random, String signs, int length) {
    StringBuilder text = new StringBuilder();
    random.ints(length, 0, signs.length()).forEach(i -> text.append(signs.charAt(i)));
    return text.toString();
  }

  private static OfficialPage office(String agency, String domain, @Nullable LocalDate validTo) {
    return new OfficialPage(
        agency, "", "", null, "", "", "", domain, Tick.NONE, "", "", null, validTo, "");
  }
}
