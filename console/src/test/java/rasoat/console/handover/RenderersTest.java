package rasoat.console.handover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.console.EmptyStores;
import rasoat.console.InventedPicture;
import rasoat.console.audit.AuditHead;
import rasoat.console.audit.AuditLog;
import rasoat.console.casefile.CaseField;
import rasoat.console.casefile.CaseFile;
import rasoat.console.casefile.Cases;
import rasoat.console.casefile.Channel;
import rasoat.console.casefile.Contact;
import rasoat.console.casefile.ContactKind;
import rasoat.console.casefile.Deed;
import rasoat.console.casefile.Details;
import rasoat.console.casefile.DraftKind;
import rasoat.console.casefile.Drafts;
import rasoat.console.casefile.Grounds;
import rasoat.console.casefile.InventedCases;
import rasoat.console.casefile.LegalRule;
import rasoat.console.casefile.Operator;
import rasoat.console.store.FindingRecorder;
import rasoat.console.store.InventedFindings;
import rasoat.console.store.Previews;
import rasoat.console.store.SqlFindingStore;
import rasoat.database.Database;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.port.InMemoryByteStore;
import rasoat.model.port.KeptFinding;
import rasoat.model.post.CapturedImage;
import rasoat.model.post.Post;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RenderersTest {

  private static final Operator OPERATOR =
      new Operator(
          "UBND thành phố Đà Nẵng",
          "Ủy ban nhân dân phường Sông Trăng",
          "UBND",
          "Sông Trăng",
          "Chủ tịch");

  /** What no machine of others may read of a document that bears a secrecy mark. */
  private static final List<String> SECRET =
      List.of("1849/UBND-VHXH", "Chợ An Hải", "Mọi người xem", "giao Công an", "Ảnh chụp văn bản");

  @TempDir Path folder;

  private final InMemoryByteStore pictures = new InMemoryByteStore();
  private Database state;

  @BeforeEach
  void open() throws IOException {
    state = EmptyStores.newState();
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportKind.class,
      names = {"CSV", "JSON", "MISP", "STIX", "WEBHOOK"})
  void tellsMachinesNothingOfASecretButWhereWhenAndHowBad(ExportKind kind) throws IOException {
    Exported what = exported(true, "");

    String written = new String(Renderers.of(kind).bytes(what), UTF_8);

    assertThat(written).doesNotContain(SECRET).contains("p-1", "CRITICAL", "LEAK");
    assertThat(written).contains(what.findings().getFirst().pictures().getFirst().digest().value());
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportKind.class,
      names = {"CSV", "JSON", "MISP", "STIX", "WEBHOOK"})
  void tellsMachinesNoWordOfAPost(ExportKind kind) throws IOException {
    String written = new String(Renderers.of(kind).bytes(exported(false, "")), UTF_8);

    assertThat(written)
        .doesNotContain("Mọi người xem", "giao Công an")
        .contains("https://fb.example/p-1");
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportKind.class,
      mode = EnumSource.Mode.MATCH_NONE,
      names = {"(REPORT|SUSPECT)_.*"})
  void makesEqualBytesOfEqualCases(ExportKind kind) throws IOException {
    Exported what = exported(false, "Một câu.\nHai câu.");

    assertThat(Renderers.of(kind).bytes(what)).isEqualTo(Renderers.of(kind).bytes(what));
  }

  @Test
  void writesCellsThatNoSpreadsheetTakesForFormulas() throws IOException {
    Finding leak = InventedFindings.leak("=cmd()");

    String csv =
        new String(Renderers.of(ExportKind.CSV).bytes(exported(leak, Details.NONE, "")), UTF_8);

    assertThat(csv).startsWith("\uFEFF\"case\",").contains("\"'=cmd()\"").endsWith("\r\n");
  }

  @Test
  void writesAnEventThatMispTakes() throws IOException {
    JsonNode event = json(ExportKind.MISP).path("Event");

    assertThat(event.path("date").asString()).isEqualTo("2026-05-04");
    assertThat(event.path("threat_level_id").asString()).isEqualTo("2");
    assertThat(event.path("distribution").asString()).isEqualTo("0");
    assertThat(event.path("published").asBoolean(true)).isFalse();
    List<String> types = new ArrayList<>();
    Set<String> uuids = new HashSet<>();
    for (JsonNode attribute : event.path("Attribute")) {
      types.add(attribute.path("type").asString());
      uuids.add(UUID.fromString(attribute.path("uuid").asString()).toString());
    }
    assertThat(types).contains("link", "datetime", "sha256");
    assertThat(uuids).hasSameSizeAs(types);
  }

  @Test
  void writesABundleWhoseReferencesAllLead() throws IOException {
    JsonNode bundle = json(ExportKind.STIX);

    Set<String> ids = new HashSet<>();
    List<String> references = new ArrayList<>();
    for (JsonNode object : bundle.path("objects")) {
      String id = object.path("id").asString();
      assertThat(ids.add(id)).as(id).isTrue();
      assertThat(id).startsWith(object.path("type").asString() + "--");
      assertThat(object.path("spec_version").asString()).isEqualTo("2.1");
      object.path("object_refs").forEach(it -> references.add(it.asString()));
      if (object.has("created_by_ref")) {
        references.add(object.path("created_by_ref").asString());
      }
    }
    assertThat(bundle.path("type").asString()).isEqualTo("bundle");
    assertThat(ids).containsAll(references);
    assertThat(ids).anyMatch(id -> id.startsWith("url--"));
  }

  @Test
  void givesTheIdsOfTheStandard() {
    // RFC 9562, appendix A.4.
    assertThat(
            NameUuid.of(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"))
        .isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
  }

  @Test
  void printsTheReportWithItsEvidenceAndHowToCheckIt() throws IOException {
    Exported bare = exported(false, "");
    String text = Drafts.text(DraftKind.INCIDENT_REPORT, bare.file(), bare.findings(), OPERATOR);
    Exported what = exported(false, text);

    byte[] pdf = Renderers.of(ExportKind.INCIDENT_REPORT).bytes(what);

    keep("bao-cao-su-co.pdf", pdf);
    assertThat(text(pdf))
        .contains(
            "ỦY BAN NHÂN DÂN PHƯỜNG SÔNG TRĂNG",
            "Văn phòng HĐND và UBND phường",
            "BÁO CÁO",
            "Phòng Văn hóa - Xã hội phường Sông Trăng",
            "Danh sách phát hiện".toUpperCase(Locale.ROOT),
            "2026-05-04 01:02:03Z",
            "04/05/2026 08:02:03 +07:00",
            "sha256sum",
            "ẢNH ĐÃ CHE MỜ")
        .doesNotContain("Mọi người xem", "giao Công an");
    String digest = what.findings().getFirst().pictures().getFirst().digest().value();
    assertThat(text(pdf).replaceAll("\\s", "")).contains(digest);
  }

  @Test
  void printsEverythingOfACase() throws IOException {
    byte[] pdf = Renderers.of(ExportKind.CASE_FILE).bytes(exported(false, ""));

    keep("ho-so.pdf", pdf);
    assertThat(text(pdf))
        .contains(
            "HỒ SƠ VỤ VIỆC",
            "Vụ việc số 0001/2026",
            "Nguyễn Thị Ngữ",
            "Điều 13.1.a",
            "LỊCH SỬ HỒ SƠ",
            "mở hồ sơ");
  }

  @Test
  void printsLettersAndDrafts() throws IOException {
    Exported bare = exported(true, "");
    String text = Drafts.text(DraftKind.PA05_REQUEST, bare.file(), bare.findings(), OPERATOR);

    byte[] pdf = Renderers.of(ExportKind.PA05_REQUEST).bytes(exported(true, text));

    keep("de-nghi-pa05.pdf", pdf);
    assertThat(text(pdf))
        .contains("Kính gửi", "Trân trọng./.")
        .doesNotContain(SECRET.subList(0, 4));
  }

  @Test
  void makesNoBulletinThatNamesTheGroup() throws IOException {
    Exported what = exported(false, "Xem nhóm Chợ An Hải");

    assertThatThrownBy(() -> Renderers.of(ExportKind.BULLETIN).bytes(what))
        .isInstanceOf(IOException.class);
  }

  @Test
  void refusesToSendInTheClearOrByAWeakKey() {
    Postman nobody = (address, headers, body) -> {};

    assertThatThrownBy(() -> new Webhook(URI.create("http://a.example"), new byte[32], nobody))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Webhook(URI.create("https://a.example"), new byte[8], nobody))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void signsTimeAndBody() throws IOException {
    List<Map<String, String>> sent = new ArrayList<>();
    Postman postman = (address, headers, body) -> sent.add(headers);

    new Webhook(URI.create("https://a.example"), "k".repeat(32).getBytes(UTF_8), postman)
        .deliver(7, "{}".getBytes(UTF_8), Instant.ofEpochSecond(1_777_777_777));

    assertThat(sent.getFirst())
        .containsEntry("X-RaSoat-Timestamp", "1777777777")
        .containsEntry("X-RaSoat-Delivery", "7")
        .containsEntry(
            "X-RaSoat-Signature",
            "sha256=63a1a0dd4a90ad79f809af1e400e00a70ce4cb7233c6d0de3d0c81cbe3438e8c");
  }

  private JsonNode json(ExportKind kind) throws IOException {
    return JsonMapper.shared().readTree(Renderers.of(kind).bytes(exported(false, "")));
  }

  private Exported exported(boolean secret, String text) throws IOException {
    Path file =
        InventedPicture.draw(folder.resolve("input").resolve("anh-1.png"), "1849/UBND-VHXH", "");
    CapturedImage image = new CapturedImage("anh-1.png", file);
    Finding finding =
        secret
            ? InventedFindings.secretLeak("p-1", image)
            : at(InventedFindings.leak("p-1", image));
    return exported(finding, Details.NONE.with(List.of(LegalRule.WORK_SECRET_ONLINE)), text);
  }

  private static Finding at(Finding finding) {
    return new Finding(
        new Post(
            "https://fb.example/p-1",
            finding.post().platform(),
            finding.post().group(),
            finding.post().text(),
            finding.post().time(),
            finding.post().images()),
        finding.kind(),
        finding.document(),
        finding.number(),
        finding.secrecy(),
        finding.severity(),
        finding.strength(),
        finding.altered(),
        finding.evidence(),
        finding.explanation());
  }

  private Exported exported(Finding finding, Details more, String text) throws IOException {
    SqlFindingStore store = SqlFindingStore.over(state);
    new FindingRecorder(store, pictures).accept(finding);
    KeptFinding kept = store.find(FindingId.of(finding.post())).orElseThrow();
    try (Database fresh = EmptyStores.newState()) {
      Cases cases =
          new Cases(
              fresh,
              new AuditLog(fresh, AuditHead.none(), () -> InventedCases.NOW),
              () -> InventedCases.NOW);
      Details details =
          InventedCases.whole("song-trang")
              .with(more.rules())
              .with(CaseField.ISSUING, "UBND phường Sông Trăng")
              .with(CaseField.COURSE, "Bài đăng được chia sẻ lại trong hai nhóm công khai.");
      CaseFile opened =
          cases.open(
              Grounds.of(List.of(kept)).orElseThrow(), details, InventedCases.officer("an", null));
      Contact pa05 =
          new Contact(
              1, ContactKind.PA05, "Trực ban PA05", Channel.PHONE, "069 0000000", null, true, 1);
      cases.apply(
          opened.number(),
          1,
          new Deed.Escalate(pa05, InventedCases.NOW, "đồng chí trực ban"),
          InventedCases.officer("an", null));
      CaseFile file = cases.find(opened.number(), InventedCases.officer("an", null)).orElseThrow();
      return new Exported(
          file,
          List.of(kept),
          cases.history(file.number()),
          text,
          "Văn phòng HĐND và UBND phường",
          OPERATOR,
          new Previews(pictures),
          "",
          InventedCases.NOW);
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  /** For people to look at. */
  private static void keep(String name, byte[] pdf) throws IOException {
    Path target = Path.of("target", "papers");
    Files.createDirectories(target);
    Files.write(target.resolve(name), pdf);
  }
}
