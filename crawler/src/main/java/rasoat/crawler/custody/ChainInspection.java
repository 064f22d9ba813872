package rasoat.crawler.custody;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rasoat.crawler.custody.Event.What;
import rasoat.model.post.Sha256;

/** Looks at the part of the log in a package. */
final class ChainInspection {

  private static final int LONGEST = 64 << 20;
  private static final String PACKAGE = "log of the package";
  private static final String RAW = "log of the raw bytes";

  private final PackageZip zip;
  private final Consumer<? super Check> checks;
  private final Map<Long, Sha256> hashes = new HashMap<>();
  private @Nullable Line packed;
  private @Nullable Line takenIn;

  ChainInspection(PackageZip zip, Consumer<? super Check> checks) {
    this.zip = zip;
    this.checks = checks;
  }

  void look(HashList list, Optional<ManifestFacts> manifest) throws IOException, HostileException {
    Sha256 expected = list.digest();
    checks.accept(chain(line -> note(line, expected, manifest)));
    checks.accept(
        packed != null
            ? Check.ok(PACKAGE, shown(packed))
            : Check.failed(
                PACKAGE,
                "expected a line PACKED with %s and the finding, got none".formatted(expected)));
    checks.accept(
        takenIn != null
            ? Check.ok(RAW, shown(takenIn))
            : Check.absent(RAW, "no line here tells when they came"));
  }

  private Check chain(Consumer<? super Line> each) throws IOException, HostileException {
    byte[] lines = zip.read(EvidencePackage.CHAIN, LONGEST).orElse(new byte[0]);
    return Check.of("chain", ChainReader.part(new ByteArrayInputStream(lines), each));
  }

  /** Whether that head is one of the lines here. */
  boolean has(Head head) {
    return head.hash().equals(hashes.get(head.number()));
  }

  /** Whether that line, and so a stamp over it, comes after the package was made. */
  boolean isAfterPacking(Head head) {
    return packed != null && packed.number() <= head.number();
  }

  private void note(Line line, Sha256 hashList, Optional<ManifestFacts> manifest) {
    hashes.put(line.number(), line.hash());
    if (manifest.isEmpty()) {
      return;
    }
    if (packed == null
        && line.event().equals(new Event(What.PACKED, hashList, manifest.get().finding()))) {
      packed = line;
    }
    if (takenIn == null
        && line.event().what() == What.TAKEN_IN
        && line.event().subject().equals(manifest.get().raw())) {
      takenIn = line;
    }
  }

  private static String shown(Line line) {
    return "line %d, %s".formatted(line.number(), Moment.of(line.time()).vietnam());
  }
}
