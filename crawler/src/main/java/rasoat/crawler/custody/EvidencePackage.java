package rasoat.crawler.custody;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import rasoat.crawler.custody.PackedFile.State;
import rasoat.model.port.ByteStore;
import rasoat.model.post.Sha256;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Packs one finding into a ZIP that proves itself: facts, original bytes, a page to look at,
 * hashes, its part of the log, time-stamps, and how to check all of it by hand.
 *
 * <p>The log tells of every package before it is closed. To have one time-stamped, write it, {@link
 * TimeStamping#now() stamp} the log, and write it again: the same evidence is logged once, and the
 * second one holds the stamp. From the same log, the same evidence makes the same bytes.
 */
public final class EvidencePackage {

  static final String MANIFEST = "manifest.json";
  static final String EVIDENCE = "evidence.json";
  static final String RECIPE = "VERIFY.txt";

  /** So named that nobody takes it for a page of the platform. */
  static final String VIEW = "page-made-by-rasoat.html";

  static final String HASHES = "hashes.txt";
  static final String CHAIN = "custody.jsonl";
  static final String STAMPS = "timestamps/";

  /** How the extension of the certificates of a stamp reads. */
  static final String CERTIFICATES = ".pem";

  private static final ObjectWriter JSON =
      JsonMapper.shared()
          .writer()
          .with(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private EvidencePackage() {}

  /**
   * Writes the package, over one that was there; it is whole when this returns.
   *
   * @param store where the bytes of the capture are kept
   * @throws IOException also when the log was tampered with
   */
  public static Packed write(Path zip, EvidenceFacts facts, ByteStore store, CustodyLog log)
      throws IOException {
    Contents contents = Contents.of(facts, store);
    byte[] view = PostPage.of(facts, contents.files());
    List<PackedFile> files = new ArrayList<>(contents.files());
    files.add(PackedFile.there(PackedFile.Role.VIEW, VIEW, "", view));
    SortedMap<String, byte[]> sheets = new TreeMap<>();
    sheets.put(VIEW, view);
    sheets.put(MANIFEST, JSON.writeValueAsBytes(Manifest.of(facts, files)));
    sheets.put(EVIDENCE, JSON.writeValueAsBytes(EvidenceSheet.of(facts)));
    sheets.put(RECIPE, recipe());
    HashList hashes = hashes(sheets, contents.files());
    Excerpt excerpt = excerpt(log, facts, hashes.digest());
    Path folder = Files.createDirectories(zip.toAbsolutePath().getParent());
    Path part = Files.createTempFile(folder, "package-", ".part");
    try {
      try (Archive archive = new Archive(part, facts.capture().provenance().at())) {
        for (String sheet : sheets.keySet()) {
          archive.add(sheet, sheets.get(sheet));
        }
        addFiles(archive, contents);
        archive.add(HASHES, hashes.bytes());
        archive.add(CHAIN, excerpt.lines());
        addStamps(archive, Stamps.of(log), excerpt.stamps());
      }
      Durable.publish(part, zip.toAbsolutePath());
    } finally {
      Files.deleteIfExists(part);
    }
    return new Packed(
        hashes.digest(),
        excerpt.stamped(),
        count(contents.files(), State.MISSING),
        count(contents.files(), State.WITHHELD));
  }

  private static HashList hashes(Map<String, byte[]> sheets, List<PackedFile> files) {
    TreeMap<String, Sha256> digests = new TreeMap<>();
    sheets.forEach((name, bytes) -> digests.put(name, Sha256.of(bytes)));
    for (PackedFile file : files) {
      if (file.file() != null) {
        digests.put(file.file(), new Sha256(file.sha256()));
      }
    }
    return new HashList(digests);
  }

  /** The log tells of this very evidence, from now on if it did not before. */
  private static Excerpt excerpt(CustodyLog log, EvidenceFacts facts, Sha256 hashList)
      throws IOException {
    Event packing = Event.packed(hashList, facts.id());
    Trail trail = Trail.of(log, about(facts), packing);
    Head packed = trail.packed().isPresent() ? trail.packed().get() : log.append(packing);
    return Excerpt.of(log, trail.first().orElse(packed), packed);
  }

  private static Set<Sha256> about(EvidenceFacts facts) {
    Set<Sha256> about = new HashSet<>(facts.originals());
    about.add(Event.hashOf(facts.capture().key()));
    return about;
  }

  private static void addFiles(Archive archive, Contents contents) throws IOException {
    for (PackedFile file : contents.files()) {
      if (file.file() != null) {
        archive.add(file.file(), contents.load(file));
      }
    }
  }

  private static void addStamps(Archive archive, Stamps stamps, List<StampName> names)
      throws IOException {
    for (StampName name : names) {
      byte[] answer = stamps.answer(name);
      archive.add(STAMPS + name + StampName.QUESTION, stamps.question(name));
      archive.add(STAMPS + name + StampName.ANSWER, answer);
      archive.add(STAMPS + name + CERTIFICATES, Token.certificates(answer));
    }
  }

  private static int count(List<PackedFile> files, State state) {
    return (int) files.stream().filter(file -> file.state() == state).count();
  }

  private static byte[] recipe() throws IOException {
    try (InputStream in = EvidencePackage.class.getResourceAsStream(RECIPE)) {
      if (in == null) {
        throw new IllegalStateException("expected " + RECIPE + " beside this class, got none");
      }
      return in.readAllBytes();
    }
  }
}
