package rasoat.detector.impersonation.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.detector.impersonation.name.Claim.Strength;
import rasoat.detector.impersonation.name.Unit.State;

/** What names claim, trick by trick. */
class NameReaderTest {

  private static final NameReader READER = new NameReader();
  private static final Hints NO_HINTS =
      new Hints(LocalDate.of(2026, 11, 15), Set.of(), key -> false);

  @ParameterizedTest
  @CsvSource({
    // seen, the agency meant, why
    "UBND phường An Hải,                    UBND phường An Hải,            as it is",
    "Uỷ ban Nhân dân phường An Hải,         UBND phường An Hải,            written out",
    "CÔNG AN PHƯỜNG AN HẢI,                 Công an phường An Hải,         in capitals",
    "Cong an phuong An Hai,                 Công an phường An Hải,         without marks",
    "C.A P. An Hải,                         Công an phường An Hải,         with dots",
    "CATP Vinh,                             Công an thành phố Vinh,        of a city that ended",
    "CAP An Hải,                            Công an phường An Hải,         one abbreviation",
    "CATP Đà Nẵng,                          Công an thành phố Đà Nẵng,     another one",
    "Công an TPHCM,                         Công an thành phố Hồ Chí Minh, another one",
    "Côngan phường An Hải,                  Công an phường An Hải,         glued",
    "CongAnPhuongAnHai,                     Công an phường An Hải,         all glued",
    "ubnd_phuong_anhai,                     UBND phường An Hải,            as an address",
    "C ô n g a n  phường An Hải,            Công an phường An Hải,         torn apart",
    "C0ng an phường An Hải,                 Công an phường An Hải,         zero for o",
    "Coong an phường An Hải,                Công an phường An Hải,         a letter doubled",
    "Công n phường An Hải,                  Công an phường An Hải,         a letter lost",
    "Công an phường Tarn Kỳ,                Công an phường Tam Kỳ,         rn for m",
    "An Hải Công an phường,                 Công an phường An Hải,         place first",
    "Phường An Hải - UBND,                  UBND phường An Hải,            unit first",
    "Công an phường An Hải hỗ trợ 24/7,     Công an phường An Hải,         words added",
    "An Hai Ward Police,                    Công an phường An Hải,         in English",
    "Da Nang City Police,                   Công an thành phố Đà Nẵng,     in English",
    "Cổng thông tin điện tử phường An Hải,  UBND phường An Hải,            its portal",
    "Thành ủy Đà Nẵng,                      Thành ủy Đà Nẵng,              of a city",
    "Tỉnh ủy Lạng Sơn,                      Tỉnh ủy Lạng Sơn,              of a province",
    "Sở Y tế Đà Nẵng,                       Sở Y tế thành phố Đà Nẵng,     a department",
    "CSGT Đà Nẵng, Phòng Cảnh sát giao thông Công an thành phố Đà Nẵng,    a police department",
    "Cập nhật VNeID,                        Bộ Công an,                    a service",
    "BHXH số,                               Bảo hiểm xã hội Việt Nam,      a service",
    "Cơ quan chuyên trách tội phạm mạng BCA, Bộ Công an,                   an invented part of it",
    "Phường An Hải - CA,                    Công an phường An Hải,         short behind its unit",
    "Phường An Hải - CAP,                   Công an phường An Hải,         the same written"
        + " together",
    "CA Rach Ki3n,                          Công an xã Rạch Kiến,          a digit for a letter",
    "Cong @n phuong An Hai,                 Công an phường An Hải,         a sign for the first",
    "C@ng an phường An Hải,                 Công an phường An Hải,         the same sign for o",
    "Ban Công an phường An Hải,             Công an phường An Hải,         no balcony",
    "Công an An Lạc,                        Công an xã An Lạc,             no peace",
    "Thue tinh Son La,                      Thuế tỉnh Sơn La,              no rent",
    "An Hai Ward Police Online,             Công an phường An Hải,         of a unit in English",
    "Da Nang City Police Online,            Công an thành phố Đà Nẵng,     of a city in English",
    "Police Online,                         Bộ Công an,                    of no unit",
    "Công an huyện Lệ Thủy,                 Công an huyện Lệ Thủy,         of a dissolved district",
    "cong an huyen ba vi,                    Công an huyện Ba Vì,           the same without marks",
    "UBND tỉnh Hà Nam,                      UBND tỉnh Hà Nam,              of a merged province",
    "Sở Y tế tỉnh Quảng Nam,                Sở Y tế tỉnh Quảng Nam,        a department of one",
    "UBND phường An Hải - Công an phường An Hải, Công an phường An Hải,    as on a letterhead",
    "UBND TP Đà Nẵng - Công an phường An Hải,    Công an phường An Hải,    each with its unit",
    "UBND tỉnh Lạng Sơn - Sở Y tế,          Sở Y tế tỉnh Lạng Sơn,         the unit of the first",
  })
  void readsTheAgencyThatIsMeant(String seen, String agency, String why) {
    assertThat(claim(seen).agency()).as(why).isEqualTo(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cô Ngân shop",
        "Phương An Hải",
        "Công ăn việc làm Đà Nẵng",
        "Ca Huế trên sông Hương",
        "Phở An Hải",
        "Cư dân phường An Hải",
        "Hợp tác xã Hòa Vang",
        "Sở thú Hà Nội",
        "Bộ sưu tập tem",
        "Trường Mầm non phường An Hải",
        "Nguyễn Văn Hải",
        "Xã hội học",
        "CA sĩ Quốc Khánh",
        "CA NHẠC Đà Nẵng",
        "UB Coffee Đà Nẵng",
        "UB An Hải Studio",
        "CAP Studio Hà Nội",
        "CẤP CỨU 115 ĐÀ NẴNG",
        "CA Band Hà Nội",
        "TP Bank Đà Nẵng",
        "P. An Nguyễn",
        "Nguyễn Công An Hải Sơn",
        "Thue xe may Son La",
        "Đăng ký xe thuê thành phố Đà Nẵng",
        "Lưới ban công an toàn Đà Nẵng",
        "Thi cong an toan Da Nang",
        "Thi công An Phát Đà Nẵng",
        "Hội An toàn lao động"
      })
  void readsNoAgencyInOtherNames(String seen) {
    assertThat(READER.read(seen, NO_HINTS).claim()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "'Công an phường An Hải, tỉnh Nghệ An', OTHER_PROVINCE",
    "'UBND phường An Hải, Quảng Nam',       FORMER_PROVINCE",
    "UBND xã An Hải Bắc,                    GONE",
    "UBND phường 5,                         GONE",
    "Công an quận Sơn Trà,                  GONE",
    "UBND thị trấn Vĩnh Điện,               GONE",
    "UBND tỉnh Quảng Nam,                   GONE",
    "UBND thành phố Thủ Đức,                GONE",
    "UBND xã Ngọc Hà,                       OTHER_KIND",
    "UBND phường An Hải,                    EXISTS",
  })
  void tellsWhetherThereIsSuchAUnit(String seen, State state) {
    assertThat(Objects.requireNonNull(claim(seen).unit()).state()).isEqualTo(state);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cục Thu hồi tài sản lừa đảo",
        "Tiếp Nhận Xử Lý Thu Hồi & Hoàn Trả Vốn Treo",
        "Tổ công tác hỗ trợ nạn nhân lừa đảo",
        "Sở Du lịch phường An Hải",
        "Đội đặc nhiệm Truy quét Lừa đảo",
        "Tổng đội An ninh mạng",
        "Viện Xác minh Giao dịch Treo",
        "Ủy ban Xác thực Tài khoản",
        "cuc giai cuu tai khoan",
        "Quỹ Bồi hoàn Nạn nhân Lừa đảo"
      })
  void knowsBodiesThatNeverWere(String seen) {
    assertThat(claim(seen).strength()).isEqualTo(Strength.INVENTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hội nạn nhân lừa đảo chia sẻ kinh nghiệm",
        "Cộng đồng chống lừa đảo",
        "Tổ chức Chống Lừa đảo",
        "Phòng tránh lừa đảo online",
        "Cuộc thi phòng chống lừa đảo",
        "Quỹ hỗ trợ nạn nhân chất độc da cam",
        "Trung tâm An ninh mạng ATHENA",
        "Trung tâm đào tạo an ninh mạng",
        "Dịch vụ mở khóa tài khoản Facebook",
        "Khu công nghệ cao Hòa Lạc",
        "Hiệp hội An ninh mạng quốc gia"
      })
  void letsBodiesOfOthersBe(String seen) {
    assertThat(READER.read(seen, NO_HINTS).claim()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Thượng úy công an Trần Quốc Khánh", "Công an viên Lê Hải Sơn"})
  void readsNoPlaceInTheNameOfAPerson(String seen) {
    assertThat(claim(seen).unit()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UBND xã An Hải Bắc", "UBND phường 5", "UBND tỉnh Tân Xuyên"})
  void callsNoUnitByNameThatMayNeverHaveBeen(String seen) {
    assertThat(claim(seen).agency()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Tôi yêu Công an phường An Hải,     FANS",
    "Công an phường An Hải Troll,       PARODY",
    "Tin tức Công an phường An Hải,     NEWS",
    "Quán cơm Công an phường An Hải,    PRIVATE",
    "Hội những người ghét Công an,      NEIGHBOURS",
  })
  void seesThatANameIsOfSomethingElse(String seen, Kind kind) {
    assertThat(READER.read(seen, NO_HINTS).counters()).contains(kind);
  }

  @Test
  void tellsNamesakesApartByTheProvinceNamed() {
    Hints inCity =
        new Hints(LocalDate.of(2026, 11, 15), READER.provincesIn("tỉnh Nghệ An"), key -> false);

    Unit unit = Objects.requireNonNull(claim("UBND phường An Hải - Hải Phòng").unit());
    assertThat(unit.provinceName()).isEqualTo("Hải Phòng");
    assertThat(Objects.requireNonNull(claim("UBND phường An Hải").unit()).namesakes())
        .isGreaterThan(1);
    assertThat(inCity.provinces()).containsExactly("40");
  }

  private static Claim claim(String seen) {
    Claim claim = READER.read(seen, NO_HINTS).claim();
    assertThat(claim).as(seen).isNotNull();
    return Objects.requireNonNull(claim);
  }
}
