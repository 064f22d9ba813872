package rasoat.crawler.custody;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import rasoat.model.document.DocumentId;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.AlteredFact;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Region;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;
import rasoat.model.port.ByteStore;
import rasoat.model.port.InMemoryByteStore;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.Post;
import rasoat.model.post.PostState;
import rasoat.model.post.Provenance;
import rasoat.model.post.Relation;
import rasoat.model.post.Route;
import rasoat.model.post.Sha256;
import rasoat.model.post.TimePrecision;

/** An invented finding: its post, bytes, log and time-stamps. */
final class Case {

  static final String AUTHOR = "nguyen.van.tao.9001";
  static final String PSEUDONYM = "ab".repeat(32);
  static final String TEXT = "Ai có bản đầy đủ kế hoạch sơ tán chợ An Hải không?";
  static final String RAW = "{\"from\":\"" + AUTHOR + "\",\"text\":\"" + TEXT + "\"}";
  static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3, 4, 5, 6, 7, 8, 9};
  static final byte[] PREVIEW = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0};
  static final byte[] SEALED = {0x30, 1, 2, 3};
  static final String QUOTE = "đoạn trích của văn bản";
  static final FindingId ID = new FindingId("00ff00ff00ff00ff");

  final Path folder;
  final CustodyLog log;
  final ByteStore store = new InMemoryByteStore();
  final TestAuthority authority = new TestAuthority();
  final Capture capture;

  private Case(Path folder, CustodyLog log) throws IOException {
    this.folder = folder;
    this.log = log;
    Sha256 raw = store.put(RAW.getBytes(StandardCharsets.UTF_8));
    Attachment picture =
        Attachment.of(Attachment.Kind.PHOTO, "ảnh/Công văn đỏ 1.jpg", store.put(PICTURE));
    Attachment gone =
        Attachment.at(Attachment.Kind.PHOTO, "b.jpg", "").failed(Attachment.FetchState.EXPIRED);
    capture =
        new Capture(
            Logs.POST,
            "An Hải tin",
            PSEUDONYM,
            Instant.parse("2026-11-27T17:30:00Z"),
            TimePrecision.SECOND,
            TEXT,
            "https://t.me/anhai_tin/17",
            Relation.NONE,
            List.of(picture, gone),
            PostState.LIVE,
            new Provenance(Route.PUBLIC_PAGE, raw, Instant.parse("2026-11-27T18:00:01Z")));
  }

  /** The capture was taken in, other things befell, then it was flagged. */
  static Case in(Path folder) throws IOException {
    CustodyLog log = Logs.with(2, folder.resolve("custody.jsonl"));
    Case made = new Case(folder, log);
    log.append(Event.takenIn(made.capture.provenance().raw(), Logs.POST));
    log.append(Logs.event(9));
    log.append(Event.flagged(Logs.POST, ID));
    return made;
  }

  /** The same post, read from other bytes. */
  Capture readFrom(byte[] raw) throws IOException {
    return new Capture(
        capture.key(),
        capture.group(),
        capture.author(),
        capture.time(),
        capture.precision(),
        capture.text(),
        capture.permalink(),
        capture.relation(),
        capture.attachments(),
        capture.state(),
        new Provenance(Route.OFFICER_CAPTURE, store.put(raw), capture.provenance().at()));
  }

  /** The same post with other words. */
  Capture saying(String text) {
    return new Capture(
        capture.key(),
        text,
        capture.author(),
        capture.time(),
        capture.precision(),
        text,
        capture.permalink(),
        capture.relation(),
        capture.attachments(),
        capture.state(),
        capture.provenance());
  }

  Packed write(Path zip) throws IOException {
    return EvidencePackage.write(zip, facts(), store, log);
  }

  void stamp() throws IOException {
    new TimeStamping(log, authority, authority.roots(), new Random(7), Logs.CLOCK).now();
  }

  /** Written, stamped, written again. */
  Path stamped() throws IOException {
    Path zip = folder.resolve("finding.zip");
    write(zip);
    stamp();
    write(zip);
    return zip;
  }

  EvidenceFacts facts() {
    return facts(SecrecyLevel.NONE, List.of(), List.of());
  }

  EvidenceFacts facts(SecrecyLevel secrecy, List<Sha256> pages, List<Preview> previews) {
    return facts(capture, secrecy, pages, previews);
  }

  EvidenceFacts facts(Capture capture) {
    return facts(capture, SecrecyLevel.NONE, List.of(), List.of());
  }

  private EvidenceFacts facts(
      Capture capture, SecrecyLevel secrecy, List<Sha256> pages, List<Preview> previews) {
    Sha256 raw = capture.provenance().raw();
    return new EvidenceFacts(
        ID,
        finding(secrecy),
        capture,
        pages,
        previews,
        secrecy.isSecret() ? Map.of(Sha256.of(PICTURE), SEALED) : Map.of(),
        METHOD,
        Map.of(Sha256.of(PICTURE), new PictureHash("PDQ", "ef".repeat(32), 88)),
        Map.of(raw, REQUEST, Sha256.of(PICTURE), PICTURE_REQUEST));
  }

  private Finding finding(SecrecyLevel secrecy) {
    return new Finding(
        new Post("17", Logs.POST.platform(), "An Hải tin", TEXT, capture.time(), List.of()),
        Kind.LEAK,
        new DocumentId("d-0042"),
        "1849/UBND-VHXH",
        secrecy,
        Severity.HIGH,
        Strength.CONFIRMED,
        List.of(new AlteredFact("paragraph", QUOTE, QUOTE)),
        List.of(
            new Evidence(
                Evidence.Type.TEXT,
                0.5,
                "ảnh/Công văn đỏ 1.jpg",
                new Region(1, 2, 3, 4),
                QUOTE,
                QUOTE,
                "Trùng với: " + QUOTE)),
        "Ảnh có " + QUOTE);
  }

  private static final Method METHOD =
      new Method(
          "telegram-preview",
          "rasoat 0.1.0",
          "Tesseract 5.5.2",
          List.of(new Method.Model("vie", "cd".repeat(32))),
          Logs.digest("d-0042"));

  private static final RequestFacts REQUEST =
      new RequestFacts(
          "https://t.me/s/anhai_tin",
          "GET",
          200,
          Map.of("Content-Type", List.of("text/html"), "Set-Cookie", List.of("stel_ssid=geheim")),
          "CN=*.telegram.org",
          Instant.parse("2026-11-27T18:00:01Z"));

  private static final RequestFacts PICTURE_REQUEST =
      new RequestFacts(
          "https://cdn4.example/a.jpg",
          "GET",
          200,
          Map.of(),
          "",
          Instant.parse("2026-11-27T18:00:04Z"));
}
