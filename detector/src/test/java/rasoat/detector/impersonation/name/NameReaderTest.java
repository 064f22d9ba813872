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
  })
  void readsTheAgencyThatIsMeant(String seen, String agency, String why) {
    assertThat(claim(seen).agency()).as(why).isEqualTo(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cô Ngân shop", "Phương An Hải", "Công ăn việc làm Đà Nẵng", "Ca Huế trên sông Hương",
        "Phở An Hải", "Cư dân phường An Hải", "Hợp tác xã Hòa Vang", "Sở thú Hà Nội",
        "Bộ sưu tập tem", "Trường Mầm non phường An Hải", "Nguyễn Văn Hải", "Xã hội học"
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
        "Sở Du lịch phường An Hải"
      })
  void knowsBodiesThatNeverWere(String seen) {
    assertThat(claim(seen).strength()).isEqualTo(Strength.INVENTED);
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
