package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.console.document.DocumentQuestion;
import rasoat.console.document.DocumentSlice;
import rasoat.console.document.RegistryBusyException;
import rasoat.console.office.IssuedBy;
import rasoat.console.office.OfficeName;
import rasoat.index.DocumentIndex;
import rasoat.index.bulk.ImportOutcome;
import rasoat.index.ingest.IngestOutcome;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;

class RegistryAtHomeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  @TempDir private Path folder;
  private Wiring wiring;
  private DocumentIndex reading;
  private RegistryAtHome desk;

  @BeforeEach
  void open() throws IOException {
    wiring = new Wiring(Home.of(folder.resolve("home"), Map.of()), new QuietJudges());
    reading = wiring.readRegistry();
    desk = RegistryAtHome.open(wiring, reading);
  }

  @AfterEach
  void close() throws IOException {
    desk.close();
    reading.close();
  }

  @Test
  void findsByNumberAndByWords() throws IOException {
    hold(document("d-1", "1849/UBND-VHXH", SecrecyLevel.NONE, "rà soát nhóm kín trên mạng xã hội"));
    hold(document("d-2", "12/UBND-KT", SecrecyLevel.NONE, "kế hoạch trồng cây xanh ven sông Mẫu"));

    assertThat(ids(asked("1849/UBND-VHXH"))).containsExactly("d-1");
    assertThat(ids(asked("1849"))).containsExactly("d-1");
    assertThat(ids(asked("kế hoạch trồng cây xanh ven sông Mẫu"))).containsExactly("d-2");
    assertThat(ids(asked("không đâu có"))).isEmpty();
  }

  @Test
  void findsASecretDocumentByItsNumberAlone() throws IOException {
    hold(document("d-3", "05/UBND-NC", SecrecyLevel.MAT, "bố trí lực lượng tại ngã ba Mẫu"));

    assertThat(ids(asked("bố trí lực lượng tại ngã ba Mẫu"))).isEmpty();
    assertThat(ids(asked("05/UBND-NC"))).containsExactly("d-3");
  }

  @Test
  void goesThroughAllDocumentsPageByPage() throws IOException {
    for (int i = 0; i < 7; i++) {
      hold(document("d-" + i, i + 1 + "/UBND-VP", SecrecyLevel.NONE, "văn bản " + i));
    }

    DocumentSlice first = desk.search(question("", IssuedBy.ANYBODY, Optional.empty(), 3));
    DocumentSlice second = desk.search(question("", IssuedBy.ANYBODY, first.next(), 3));
    DocumentSlice third = desk.search(question("", IssuedBy.ANYBODY, second.next(), 3));

    assertThat(ids(first)).containsExactly("d-0", "d-1", "d-2");
    assertThat(ids(second)).containsExactly("d-3", "d-4", "d-5");
    assertThat(ids(third)).containsExactly("d-6");
    assertThat(third.next()).isEmpty();
  }

  @Test
  void listsWhatItsScopeIssued() throws IOException {
    hold(document("d-1", "1/UBND-VP", SecrecyLevel.NONE, "một"));
    IssuedBy own = new IssuedBy(Optional.of(Set.of(OfficeName.folded("UBND phường Mẫu"))));
    IssuedBy other = new IssuedBy(Optional.of(Set.of("ubnd khac")));

    assertThat(ids(desk.search(question("", own, Optional.empty(), 9)))).containsExactly("d-1");
    assertThat(ids(desk.search(question("", other, Optional.empty(), 9)))).isEmpty();
    assertThat(ids(desk.search(question("1", other, Optional.empty(), 9)))).isEmpty();
  }

  @Test
  void changesAreSeenAtOnceByWhoeverReads() throws IOException {
    hold(document("d-1", "1/UBND-VP", SecrecyLevel.NONE, "một"));
    DocumentId id = new DocumentId("d-1");

    assertThat(desk.disclose(id, held -> held.releasedOn(DAY))).isTrue();
    assertThat(desk.find(id).orElseThrow().document().disclosure().on(DAY))
        .isEqualTo(Disclosure.State.PUBLIC);
    assertThat(desk.remove(id)).isTrue();
    assertThat(desk.find(id)).isEmpty();
    assertThat(desk.remove(id)).isFalse();
    assertThat(desk.disclose(id, held -> held)).isFalse();
  }

  @Test
  void isBusyWhileAnotherHoldsTheRegistryAndLosesNothing() throws IOException {
    hold(document("d-1", "1/UBND-VP", SecrecyLevel.NONE, "một"));
    DocumentId id = new DocumentId("d-1");

    try (DocumentIndex other = wiring.changeRegistry()) {
      assertThat(other.size()).isOne();
      assertThatThrownBy(() -> desk.remove(id)).isInstanceOf(RegistryBusyException.class);
      assertThatThrownBy(() -> desk.disclose(id, held -> held.releasedOn(DAY)))
          .isInstanceOf(RegistryBusyException.class);
    }

    assertThat(desk.find(id)).isPresent();
    assertThat(desk.remove(id)).isTrue();
  }

  @Test
  void keepsWhatIsThereWhenAChangeDoesNotApply() throws IOException {
    hold(document("d-1", "1/UBND-VP", SecrecyLevel.NONE, "một"));

    assertThatThrownBy(() -> desk.disclose(new DocumentId("d-1"), held -> held.declassifiedOn(DAY)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(desk.remove(new DocumentId("d-1"))).isTrue();
  }

  @Test
  void registersWhatWasReadAndNothingBefore() throws Exception {
    Path upload = Files.createDirectories(desk.uploads().resolve("u1"));
    Files.writeString(upload.resolve("a.txt"), letter("31"));
    Files.writeString(upload.resolve("b.pdf"), "no PDF");
    List<IngestOutcome> read = new ArrayList<>();
    desk.read(upload, read::addAll);

    assertThat(read).hasSize(2);
    assertThat(desk.size()).isZero();

    List<IngestOutcome> taken =
        read.stream().filter(IngestOutcome.Ingested.class::isInstance).toList();
    assertThat(desk.register(taken)).singleElement().isInstanceOf(ImportOutcome.Added.class);
    assertThat(ids(asked("31/UBND-VP"))).containsExactly("a");
    assertThat(desk.register(taken)).singleElement().isInstanceOf(ImportOutcome.AlreadyThere.class);
  }

  @Test
  void refusesAnIdThatAnotherFileHas() throws Exception {
    Path first = Files.createDirectories(desk.uploads().resolve("u1"));
    Path second = Files.createDirectories(desk.uploads().resolve("u2"));
    Files.writeString(first.resolve("a.txt"), letter("31"));
    Files.writeString(second.resolve("a.txt"), letter("32"));
    List<IngestOutcome> before = new ArrayList<>();
    List<IngestOutcome> after = new ArrayList<>();
    desk.read(first, before::addAll);
    desk.read(second, after::addAll);
    desk.register(before);

    assertThat(desk.register(after)).singleElement().isInstanceOf(ImportOutcome.Refused.class);
    assertThat(ids(asked("31/UBND-VP"))).containsExactly("a");
  }

  @Test
  void dropsWhatAnUploadLeftBehind() throws IOException {
    Path left = Files.createDirectories(desk.uploads().resolve("u1"));
    Files.writeString(left.resolve("a.txt"), "x");

    try (RegistryAtHome next = RegistryAtHome.open(wiring, reading)) {
      assertThat(Files.exists(next.uploads())).isFalse();
    }
  }

  private void hold(OfficialDocument document) throws IOException {
    try (DocumentIndex index = wiring.changeRegistry()) {
      index.add(List.of(document));
    }
  }

  private static OfficialDocument document(
      String id, String number, SecrecyLevel secrecy, String subject) {
    return new OfficialDocument(
        new DocumentId(id),
        DocumentNumber.parse(number).orElseThrow(),
        "UBND PHƯỜNG MẪU",
        LocalDate.of(2026, 11, 20),
        "CÔNG VĂN",
        subject,
        "",
        secrecy,
        Disclosure.always(Disclosure.State.INTERNAL),
        subject + ", đề nghị các đơn vị thực hiện " + subject + " theo quy định mẫu.");
  }

  private static String letter(String serial) {
    return """
    ỦY BAN NHÂN DÂN
    PHƯỜNG MẪU
    Số: %s/UBND-VP
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Mẫu, ngày 20 tháng 11 năm 2026
    V/v kiểm tra nhóm mẫu
    Kính gửi: Các đơn vị trực thuộc.
    Ủy ban nhân dân phường đề nghị các đơn vị kiểm tra các nhóm do mình quản lý số %s.
    """
        .formatted(serial, serial);
  }

  private DocumentSlice asked(String text) throws IOException {
    return desk.search(question(text, IssuedBy.ANYBODY, Optional.empty(), 50));
  }

  private static DocumentQuestion question(
      String text, IssuedBy scope, Optional<String> from, int limit) {
    return new DocumentQuestion(text, Optional.empty(), "", scope, from, limit);
  }

  private static Stream<String> ids(DocumentSlice slice) {
    return slice.documents().stream().map(one -> one.document().id().value());
  }
}
