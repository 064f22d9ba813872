package rasoat.console;

import static rasoat.model.finding.Evidence.Type;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rasoat.console.account.AccountRules;
import rasoat.console.finding.DocumentLookup;
import rasoat.console.store.FindingRecorder;
import rasoat.console.store.SqlFindingStore;
import rasoat.database.Database;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.AlteredFact;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Region;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;
import rasoat.model.port.InMemoryByteStore;
import rasoat.model.post.CapturedImage;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;

/** A finding with all that can stand on its page, and one of a state secret. */
final class InventedCase implements AutoCloseable {

  static final Region STAMP = new Region(160, 1180, 360, 250);

  private static final Instant MORNING = Instant.parse("2026-05-04T01:02:03Z");

  final Database state;
  final InMemoryByteStore pictures = new InMemoryByteStore();
  final Finding altered;
  final Finding secret;

  InventedCase(Path folder) throws IOException {
    state = EmptyStores.newState();
    FindingRecorder recorder = new FindingRecorder(SqlFindingStore.over(state), pictures);
    altered = altered(picture(folder, "anh-1.png", ""), picture(folder, "anh-2.png", ""));
    secret = secret(picture(folder, "anh-3.png", "TỐI MẬT"));
    recorder.accept(altered);
    recorder.accept(secret);
  }

  /** Settings for a console of these, on any free port. */
  ConsoleSettings settings() {
    return ConsoleSettings.of(0, state, pictures)
        .withDocuments(new Register())
        .withAccounts(AccountRules.USUAL.withoutSecondFactor());
  }

  @Override
  public void close() {
    state.close();
  }

  private static Finding altered(CapturedImage first, CapturedImage second) {
    return new Finding(
        new Post(
            "p-31",
            Platform.FACEBOOK,
            "Chợ An Hải",
            "Bà con xem văn bản mới của phường này.",
            MORNING,
            List.of(first, second)),
        Kind.ALTERED,
        new DocumentId("d-0042"),
        "1849/UBND-VHXH",
        SecrecyLevel.NONE,
        Severity.HIGH,
        Strength.CONFIRMED,
        List.of(
            new AlteredFact(
                "date", "trước ngày 31 tháng 3 năm 2026", "trước ngày 30 tháng 01 năm 2026")),
        List.of(
            seen(
                Type.NUMBER,
                0.3,
                first,
                InventedPicture.NUMBER,
                "l849/UBND-VHXH",
                "1849/UBND-VHXH",
                "Số, ký hiệu đọc được khớp với 1849/UBND-VHXH."),
            seen(
                Type.DATE,
                0.12,
                first,
                InventedPicture.DATE,
                "ngày 16 tháng 12 năm 2025",
                "16/12/2025",
                "Ngày ban hành khớp: 16/12/2025."),
            seen(
                Type.TEXT,
                0.5,
                first,
                InventedPicture.BODY,
                "",
                "đề nghị các tổ dân phố rà soát danh sách hộ tham gia",
                "Trùng 96 từ với văn bản, bằng 94 % phần đọc được."),
            seen(
                Type.ALTERED_FACT,
                0,
                first,
                new Region(150, 880, 420, 50),
                "trước ngày 30 tháng 01 năm 2026",
                "trước ngày 31 tháng 3 năm 2026",
                "Thời hạn trong ảnh khác văn bản gốc."),
            seen(
                Type.INCOMING_STAMP,
                0,
                second,
                STAMP,
                "TRẠM Y TẾ PHƯỜNG AN HẢI",
                "",
                "Có dấu “ĐẾN” (đọc được: TRẠM Y TẾ PHƯỜNG AN HẢI): ảnh chụp bản của cơ quan nhận"
                    + " văn bản.")),
        "Ảnh cho thấy văn bản nội bộ 1849/UBND-VHXH của UBND phường An Hải, đã sửa thời hạn.");
  }

  private static Finding secret(CapturedImage image) {
    return new Finding(
        new Post("p-32", Platform.TELEGRAM, "Tin nóng", "Nóng!", MORNING, List.of(image)),
        Kind.SUSPECTED,
        null,
        "27/KH-UBND",
        SecrecyLevel.TOI_MAT,
        Severity.CRITICAL,
        Strength.SUGGESTED,
        List.of(),
        List.of(
            seen(
                Type.SECRECY_MARK,
                0.5,
                image,
                InventedPicture.MARK,
                "TỐI MẬT",
                "",
                "Có dấu chỉ “TỐI MẬT”."),
            seen(
                Type.NUMBER,
                0.1,
                image,
                InventedPicture.NUMBER,
                "27/KH-UBND",
                "",
                "Số 27/KH-UBND."),
            seen(Type.SEAL, 0.02, image, InventedPicture.SEAL, "", "", "Có dấu tròn.")),
        "Ảnh có dấu TỐI MẬT, số 27/KH-UBND.");
  }

  private static Evidence seen(
      Type type,
      double weight,
      CapturedImage image,
      Region place,
      String seen,
      String official,
      String sentence) {
    return new Evidence(type, weight, image.name(), place, seen, official, sentence);
  }

  private static CapturedImage picture(Path folder, String name, String mark) throws IOException {
    Path file = folder.resolve("input").resolve(name);
    return new CapturedImage(name, InventedPicture.draw(file, "1849/UBND-VHXH", mark));
  }

  private record Register() implements DocumentLookup {

    private static final String PROSE =
        """
        Thực hiện kế hoạch công tác năm 2026, Ủy ban nhân dân phường
        đề nghị các tổ dân phố rà soát danh sách hộ tham gia
        chương trình Vườn Xanh, mỗi hộ được nhận 12 cây giống và 3 bao đất sạch;
        giao Công an phường chủ trì, phối hợp với Trạm Y tế bảo đảm trật tự.
        """;

    private static final String TEXT =
        "Số: 1849/UBND-VHXH\n"
            + PROSE
            + "Các tổ dân phố niêm yết danh sách tại nhà văn hóa trong mười ngày.\n".repeat(12)
            + "Báo cáo kết quả về Văn phòng trước ngày 31 tháng 3 năm 2026 để tổng hợp.\n"
            + "Nơi nhận: Như trên; Lưu: VT.";

    @Override
    public Optional<OfficialDocument> get(DocumentId id) {
      return Optional.of(
          new OfficialDocument(
              id,
              DocumentNumber.parse("1849/UBND-VHXH").orElseThrow(),
              "UBND PHƯỜNG AN HẢI",
              LocalDate.of(2025, 12, 16),
              "CÔNG VĂN",
              "Về việc phát cây giống chương trình Vườn Xanh",
              "Trần Văn Mẫu",
              SecrecyLevel.NONE,
              Disclosure.always(Disclosure.State.INTERNAL)
                  .thenFrom(LocalDate.of(2026, 6, 1), Disclosure.State.PUBLIC),
              TEXT));
    }

    @Override
    public List<String> recipients(DocumentId id) {
      return List.of("Các tổ dân phố", "Công an phường", "Trạm Y tế phường", "Lưu: VT");
    }
  }
}
