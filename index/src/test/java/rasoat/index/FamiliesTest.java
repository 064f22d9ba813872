package rasoat.index;

import static org.assertj.core.api.Assertions.assertThat;
import static rasoat.index.InventedDocuments.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.index.shingle.PublicText;

class FamiliesTest {

  private static final String LAW =
      "Cơ quan quản lý hồ chứa phải kiểm tra đập trước mùa mưa lũ, lập biên bản và gửi cơ quan"
          + " cấp trên chậm nhất ba ngày kể từ ngày kiểm tra xong.";

  private static final String CANAL =
      "Ủy ban nhân dân phường mở đợt nạo vét kênh tiêu thoát nước dọc khu dân cư số %s, huy động"
          + " bà con cùng tham gia dọn cỏ, vớt bèo và gia cố bờ kè. Kinh phí là %s đồng lấy từ"
          + " quỹ của tổ dân phố. Các tổ trưởng báo danh sách người tham gia về văn phòng.";

  private static final String FAIR =
      "Hội chợ làng nghề năm nay mở cửa ba buổi tối tại sân vận động, mỗi gian hàng được cấp điện"
          + " và nước miễn phí, ban tổ chức bốc thăm vị trí công khai trước các hộ đăng ký.";

  @TempDir Path folder;

  private DocumentIndex documents;

  @BeforeEach
  void register() throws IOException {
    documents = DocumentIndex.open(folder);
    documents.add(
        List.of(
            document("canal-1", CANAL.formatted("4", "17.500.000")),
            document("canal-2", CANAL.formatted("9", "32.800.000")),
            document("dam", LAW + " Giao ông Lò Văn Sáng trực hồ Bản Khoang suốt tháng chín."),
            document("fair", FAIR)));
  }

  @AfterEach
  void close() throws IOException {
    documents.close();
  }

  @Test
  void aCropThatShowsAValueNamesTheDocument() throws IOException {
    Family best =
        best("dọc khu dân cư số 9, huy động bà con cùng tham gia. Kinh phí là 32.800.000");

    assertThat(best.isOneDocument()).isTrue();
    assertThat(best.best().document().id().value()).isEqualTo("canal-2");
    assertThat(ids(best.others())).containsExactly("canal-1");
  }

  @Test
  void aCropThatAllSiblingsShowNamesTheFamily() throws IOException {
    Family best = best("huy động bà con cùng tham gia dọn cỏ, vớt bèo và gia cố bờ kè");

    assertThat(best.isOneDocument()).isFalse();
    assertThat(ids(best.members())).containsExactlyInAnyOrder("canal-1", "canal-2");
  }

  @Test
  void misreadLettersDoNotHideTheValue() throws IOException {
    Family best = best("Kinh phi 1à 32.8O0.000 dông 1ây từ qũy cua tô dân phô. Cac tô truởng báo");

    assertThat(ids(best.members())).containsExactly("canal-2");
  }

  @Test
  void whatEverybodyMayQuoteIsNoEvidence() throws IOException {
    double unknown = documents.families(LAW, PublicText.none()).getFirst().evidence();
    double known = documents.families(LAW, PublicText.of(List.of(LAW))).getFirst().evidence();

    assertThat(unknown).isGreaterThan(20);
    assertThat(known).isLessThan(0);
  }

  @Test
  void aReadingThatIsNotRegisteredHasNoEvidence() throws IOException {
    String stranger = "Nhà trường mời phụ huynh họp lớp vào tối thứ sáu để bàn việc cùng tham gia";

    assertThat(documents.families(stranger, PublicText.none()))
        .allSatisfy(family -> assertThat(family.evidence()).isLessThan(5));
  }

  @Test
  void aSpaceThatWasLostHidesNothing() throws IOException {
    double clean = evidence("huy động bà con cùng tham gia dọn cỏ, vớt bèo và gia cố bờ kè");
    double glued = evidence("huy độngbà con cùng tha m giadọn cỏ, vớt bèo vàgia cố bờ kè");

    assertThat(glued).isEqualTo(clean);
  }

  @Test
  void nothingReadFindsNothing() throws IOException {
    assertThat(documents.families("", PublicText.none())).isEmpty();
  }

  private double evidence(String reading) throws IOException {
    return best(reading).evidence();
  }

  private Family best(String reading) throws IOException {
    return documents.families(reading, PublicText.none()).getFirst();
  }

  private static List<String> ids(List<Candidate> candidates) {
    return candidates.stream().map(candidate -> candidate.document().id().value()).toList();
  }
}
