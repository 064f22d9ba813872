package rasoat.deploy.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.crawler.custody.Method;
import rasoat.crawler.custody.PackageCheck;
import rasoat.crawler.custody.PictureHash;
import rasoat.crawler.custody.Preview;
import rasoat.crawler.custody.RequestFacts;
import rasoat.crawler.custody.RequestRecords;
import rasoat.crawler.custody.TrustRoots;
import rasoat.database.DatabaseAddress;
import rasoat.deploy.settings.SettingsFile;
import rasoat.model.document.DocumentId;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;
import rasoat.model.port.FolderByteStore;
import rasoat.model.port.KeptFinding;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Provenance;
import rasoat.model.post.Relation;
import rasoat.model.post.Route;
import rasoat.model.post.Sha256;
import rasoat.model.post.TimePrecision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a package says that only reading, the registry and the console know. */
class CustodyTest {

  private static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 7, 7, 7};
  private static final byte[] BLURRED = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 0, 0};
  private static final Sha256 REGISTERED = Sha256.of(new byte[] {42});
  private static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");

  @TempDir private Path folder;
  private Custody custody;
  private Capture capture;
  private Path zip;

  @BeforeEach
  void open() throws IOException {
    Path file = Files.writeString(folder.resolve("rasoat.yaml"), "crawl: {}\n");
    CrawlHome home = new CrawlHome(folder, new DatabaseAddress.Sqlite(folder.resolve("crawl.db")));
    FolderByteStore bytes = new FolderByteStore(home.captures());
    custody =
        new Custody(
            home,
            new SettingsFile(file, Map.of()).read().crawl(),
            bytes,
            Clock.fixed(NOW, ZoneOffset.UTC));
    capture =
        new Capture(
            new PostKey(Platform.WEB, "an-hai.example", "17"),
            "",
            "",
            NOW,
            TimePrecision.SECOND,
            "một bài đăng",
            "",
            Relation.NONE,
            List.of(Attachment.of(Attachment.Kind.PHOTO, "a.jpg", bytes.put(PICTURE))),
            PostState.LIVE,
            new Provenance(
                Route.API, bytes.put("{\"a\":1}".getBytes(StandardCharsets.UTF_8)), NOW));
    zip = folder.resolve("finding.zip");
  }

  @Test
  void tellsWhatReadThePicturesAndTheirHashes() throws IOException {
    JsonNode manifest = packed(SecrecyLevel.NONE);

    assertThat(manifest.at("/method/collection").asString()).isEqualTo("API");
    assertThat(manifest.at("/method/ocrEngine").asString()).isEqualTo("Tesseract 0");
    assertThat(manifest.at("/method/models/0/name").asString()).isEqualTo("vie");
    assertThat(manifest.at("/method/registryDocument/value").asString())
        .isEqualTo(REGISTERED.value());
    assertThat(manifest.at("/files/1/perceptual/hex").asString()).isEqualTo("070707");
    assertThat(manifest.at("/asSeen/what").asString()).isEqualTo("MADE_BY_RASOAT");
    assertThat(PackageCheck.of(zip, TrustRoots.none()).isGood()).isTrue();
  }

  @Test
  void tellsHowTheBytesWereAskedForUntilTheyGo() throws IOException {
    RequestFacts asked =
        new RequestFacts("https://an-hai.example/17", "GET", 200, Map.of(), "", NOW);
    Sha256 raw = capture.provenance().raw();
    new RequestRecords(
            new CrawlHome(folder, new DatabaseAddress.Sqlite(folder.resolve("crawl.db")))
                .captures())
        .keep(raw, asked);

    assertThat(packed(SecrecyLevel.NONE).at("/request/address").asString())
        .isEqualTo("https://an-hai.example/17");
    custody.forgetRequest(raw);
    assertThat(packed(SecrecyLevel.NONE).at("/request").isNull()).isTrue();
  }

  @Test
  void packsThePreviewsOfAStateSecret() throws IOException {
    JsonNode manifest = packed(SecrecyLevel.MAT);

    assertThat(manifest.at("/files/2/role").asString()).isEqualTo("PREVIEW");
    assertThat(read("images/02-preview.jpg")).isEqualTo(BLURRED);
    assertThat(read("page-made-by-rasoat.html"))
        .asString(StandardCharsets.UTF_8)
        .contains("images/02-preview.jpg")
        .doesNotContain("một bài đăng");
    assertThat(PackageCheck.of(zip, TrustRoots.none()).isGood()).isTrue();
  }

  @Test
  void takesInAPictureThatCameLater() throws IOException {
    Capture whole = capture;
    capture = whole.with(List.of(whole.attachments().getFirst().failed(FetchState.MISSING)));
    assertThat(packed(SecrecyLevel.NONE).path("files").toString()).doesNotContain("images/");

    capture = whole;
    assertThat(packed(SecrecyLevel.NONE).path("files").toString()).contains("images/");
    assertThat(Files.readString(folder.resolve("custody").resolve("custody.jsonl")))
        .contains(Sha256.of(PICTURE).value())
        .containsOnlyOnce("FLAGGED");
    assertThat(PackageCheck.of(zip, TrustRoots.none()).isGood()).isTrue();
  }

  @Test
  void keepsAnEarlierRevisionBesideALaterOne() throws IOException {
    Capture before = capture;
    packed(SecrecyLevel.NONE);
    Attachment other = before.attachments().getFirst();
    Sha256 later =
        new FolderByteStore(folder.resolve("captures"))
            .put(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 9, 9, 9});
    capture = before.with(List.of(other, Attachment.of(Attachment.Kind.PHOTO, "b.jpg", later)));
    packed(SecrecyLevel.NONE);

    try (Stream<Path> kept = Files.list(folder.resolve("custody").resolve("flagged"))) {
      assertThat(kept)
          .hasSize(2)
          .anyMatch(file -> file.toString().endsWith(before.revision().value() + ".earlier"));
    }
  }

  private JsonNode packed(SecrecyLevel secrecy) throws IOException {
    Finding finding =
        new Finding(
            capture.post(digest -> Optional.empty()),
            Kind.LEAK,
            new DocumentId("d-0042"),
            null,
            secrecy,
            Severity.HIGH,
            Strength.CONFIRMED,
            List.of(),
            List.of(),
            "");
    custody.flagged(capture, finding);
    custody.pack(KeptFinding.withoutPictures(finding), new Told(), zip);
    return JsonMapper.shared().readTree(read("manifest.json"));
  }

  private byte[] read(String name) throws IOException {
    try (ZipFile files = new ZipFile(zip.toFile())) {
      return files.getInputStream(files.getEntry(name)).readAllBytes();
    }
  }

  private static final class Told implements Testimony {

    @Override
    public String ocrEngine() {
      return "Tesseract 0";
    }

    @Override
    public List<Method.Model> models() {
      return List.of(new Method.Model("vie", "ab".repeat(32)));
    }

    @Override
    public Optional<Sha256> registered(DocumentId document) {
      return Optional.of(REGISTERED).filter(digest -> document.value().equals("d-0042"));
    }

    @Override
    public Optional<PictureHash> hash(byte[] picture) {
      return Optional.of(new PictureHash("PDQ", "070707", 88)).filter(hash -> picture[3] == 7);
    }

    @Override
    public List<Preview> previews(KeptFinding finding) {
      return finding.finding().isSecret() ? List.of(new Preview("a.jpg", BLURRED)) : List.of();
    }
  }
}
