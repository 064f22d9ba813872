package rasoat.console;

import static rasoat.model.finding.Evidence.Type;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.console.account.AccountRules;
import rasoat.console.store.FindingRecorder;
import rasoat.console.store.SqlFindingStore;
import rasoat.database.Database;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;
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

/** What a scan might have found, were there such documents: a console with something to show. */
final class InventedScan implements AutoCloseable {

  private static final Instant MORNING = Instant.parse("2026-05-04T01:02:03Z");
  private static final String QUOTE = "giao Công an phường chủ trì, phối hợp với Trạm Y tế";

  final Database state;
  final InMemoryByteStore pictures = new InMemoryByteStore();
  final Finding leak;
  final Finding secret;
  final Finding altered;

  private final FindingRecorder recorder;

  InventedScan(Path folder) throws IOException {
    state = EmptyStores.newState();
    recorder = new FindingRecorder(SqlFindingStore.over(state), pictures);
    leak = leak(picture(folder, "anh-1.png", "1849/UBND-VHXH", ""));
    secret = secret(picture(folder, "anh-2.png", "27/KH-UBND", "TỐI MẬT"));
    altered = altered(picture(folder, "anh-3.png", "1850/UBND-VHXH", ""));
    recorder.accept(leak);
    recorder.accept(secret);
    recorder.accept(altered);
    recorder.accept(mention());
    for (int i = 0; i < 60; i++) {
      recorder.accept(nothing("n-" + i));
    }
  }

  /** Settings for a console of this scan, on any free port. */
  ConsoleSettings settings() {
    return ConsoleSettings.of(0, state, pictures)
        .withDocuments(InventedScan::register)
        .withAccounts(AccountRules.USUAL.withoutSecondFactor());
  }

  @Override
  public void close() {
    state.close();
  }

  private static Finding leak(CapturedImage image) {
    return finding(
        post("p-17", Platform.FACEBOOK, "Chợ An Hải", "Bà con xem thử có đúng không ạ?", image),
        Kind.LEAK,
        "1849/UBND-VHXH",
        SecrecyLevel.NONE,
        Severity.HIGH,
        List.of(),
        evidence(image, "1849/UBND-VHXH"),
        "Ảnh cho thấy văn bản nội bộ 1849/UBND-VHXH của UBND phường An Hải, ngày 16/12/2025.");
  }

  private static Finding secret(CapturedImage image) {
    List<Evidence> evidence = new ArrayList<>(evidence(image, "27/KH-UBND"));
    evidence.addFirst(
        new Evidence(
            Type.SECRECY_MARK,
            0.3,
            image.name(),
            InventedPicture.MARK,
            "TỐI MẬT",
            "",
            "Thấy dấu TỐI MẬT."));
    return finding(
        post("p-18", Platform.TELEGRAM, "Tin nóng", "Nóng!", image),
        Kind.SUSPECTED,
        "27/KH-UBND",
        SecrecyLevel.TOI_MAT,
        Severity.CRITICAL,
        List.of(),
        evidence,
        "Ảnh có dấu TỐI MẬT và thể thức văn bản hành chính.");
  }

  private static Finding altered(CapturedImage image) {
    List<Evidence> evidence = new ArrayList<>(evidence(image, "1850/UBND-VHXH"));
    evidence.set(
        1,
        new Evidence(
            Type.ALTERED_FACT,
            -0.1,
            image.name(),
            InventedPicture.DATE,
            "16/12/2025",
            "18/12/2025",
            "Ngày ban hành khác văn bản gốc."));
    return finding(
        post("p-19", Platform.ZALO, "", "", image),
        Kind.ALTERED,
        "1850/UBND-VHXH",
        SecrecyLevel.NONE,
        Severity.MEDIUM,
        List.of(
            new AlteredFact("date", "18/12/2025", "16/12/2025"),
            new AlteredFact("paragraph", "Nơi nhận: Như trên; Lưu: VT.", "")),
        evidence,
        "Giống văn bản 1850/UBND-VHXH đã đăng ký nhưng khác ngày ban hành.");
  }

  private static Finding mention() {
    return finding(
        post("p-20", Platform.THREADS, "", "Nghe nói có công văn 1849/UBND-VHXH?"),
        Kind.MENTION,
        "1849/UBND-VHXH",
        SecrecyLevel.NONE,
        Severity.LOW,
        List.of(),
        List.of(
            new Evidence(
                Type.MENTION,
                0.2,
                null,
                null,
                "1849/UBND-VHXH",
                "1849/UBND-VHXH",
                "Bài đăng nhắc số 1849/UBND-VHXH.")),
        "Bài đăng nhắc đến văn bản nội bộ, không cho thấy nội dung.");
  }

  private static Finding nothing(String id) {
    return finding(
        post(id, Platform.OTHER, "", ""),
        Kind.NONE,
        null,
        SecrecyLevel.NONE,
        Severity.LOW,
        List.of(),
        List.of(),
        "Không thấy trang văn bản nào trong ảnh.");
  }

  private static List<Evidence> evidence(CapturedImage image, String number) {
    return List.of(
        new Evidence(
            Type.NUMBER,
            0.4,
            image.name(),
            InventedPicture.NUMBER,
            number.replace("1", "l"),
            number,
            "Đọc được số " + number + "."),
        new Evidence(
            Type.DATE,
            0.1,
            image.name(),
            InventedPicture.DATE,
            "16/12/2025",
            "16/12/2025",
            "Ngày ban hành 16/12/2025 trùng văn bản đã đăng ký."),
        new Evidence(
            Type.TEXT, 0.35, image.name(), InventedPicture.BODY, QUOTE, QUOTE, "Trùng 6 dòng."),
        seal(image.name(), InventedPicture.SEAL));
  }

  private static Evidence seal(String image, Region region) {
    return new Evidence(
        Type.SEAL, 0.05, image, region, "", "", "Thấy con dấu tròn màu đỏ dưới chữ ký.");
  }

  private static Finding finding(
      Post post,
      Kind kind,
      @Nullable String number,
      SecrecyLevel secrecy,
      Severity severity,
      List<AlteredFact> altered,
      List<Evidence> evidence,
      String explanation) {
    boolean isRegistered = kind == Kind.LEAK || kind == Kind.ALTERED || kind == Kind.MENTION;
    return new Finding(
        post,
        kind,
        isRegistered ? new DocumentId("d-0042") : null,
        number,
        secrecy,
        severity,
        kind.isFlagged() ? Strength.CONFIRMED : Strength.NONE,
        altered,
        evidence,
        explanation);
  }

  private static Post post(
      String id, Platform platform, String group, String text, CapturedImage... images) {
    return new Post(id, platform, group, text, MORNING, List.of(images));
  }

  private static CapturedImage picture(Path folder, String name, String number, String mark)
      throws IOException {
    return new CapturedImage(
        name, InventedPicture.draw(folder.resolve("input").resolve(name), number, mark));
  }

  private static Optional<OfficialDocument> register(DocumentId id) {
    return Optional.of(
        new OfficialDocument(
            id,
            null,
            "UBND PHƯỜNG AN HẢI",
            LocalDate.of(2025, 12, 16),
            "CÔNG VĂN",
            "Về việc phát cây giống chương trình Vườn Xanh",
            "Trần Văn Mẫu",
            SecrecyLevel.NONE,
            Disclosure.always(Disclosure.State.INTERNAL)
                .thenFrom(LocalDate.of(2026, 6, 1), Disclosure.State.PUBLIC),
            ""));
  }
}
