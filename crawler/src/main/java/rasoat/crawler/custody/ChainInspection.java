package rasoat.crawler.custody;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import rasoat.model.post.Sha256;

/** Looks at the part of the log in a package. */
final class ChainInspection {

  private static final int LONGEST = 64 << 20;

  private final PackageZip zip;
  private final Consumer<? super Check> checks;
  private final Map<Long, Sha256> hashes = new HashMap<>();
  private Optional<Line> packed = Optional.empty();
  private Optional<Line> takenIn = Optional.empty();

  ChainInspection(PackageZip zip, Consumer<? super Check> checks) {
    this.zip = zip;
    this.checks = checks;
  }

  void look(HashList list, Optional<ManifestFacts> manifest) throws IOException, HostileException {
    byte[] lines = zip.read(EvidencePackage.CHAIN, LONGEST).orElse(new byte[0]);
    Sha256 expected = list.digest();
    Chain chain =
        ChainReader.part(
            new ByteArrayInputStream(lines),
            line -> {
              hashes.put(line.number(), line.hash());
              note(line, expected, manifest);
            });
    checks.accept(
        switch (chain) {
          case Chain.Whole whole -> Check.ok("chain", "%d lines".formatted(whole.lines()));
          case Chain.Broken broken ->
              Check.failed("chain", "line %d: %s".formatted(broken.line(), broken.reason()));
        });
    checks.accept(
        packed
            .map(
                line ->
                    Check.ok(
                        "log of the package", "line %d, %s".formatted(line.number(), line.time())))
            .orElseGet(
                () ->
                    Check.failed(
                        "log of the package",
                        "expected a line PACKED with %s and the finding, got none"
                            .formatted(expected))));
    checks.accept(
        takenIn
            .map(
                line ->
                    Check.ok(
                        "log of the raw bytes",
                        "line %d, %s".formatted(line.number(), line.time())))
            .orElseGet(
                () -> Check.absent("log of the raw bytes", "no line here tells when they came")));
  }

  /** Whether that head is one of the lines here. */
  boolean has(Head head) {
    return head.hash().equals(hashes.get(head.number()));
  }

  /** Whether that line, and so a stamp over it, comes after the package was made. */
  boolean isAfterPacking(Head head) {
    return packed.filter(line -> line.number() <= head.number()).isPresent();
  }

  private void note(Line line, Sha256 hashList, Optional<ManifestFacts> manifest) {
    Event event = line.event();
    boolean ofThis = event.subject().equals(hashList) && event.what() == Event.What.PACKED;
    if (ofThis && manifest.filter(facts -> facts.finding().equals(event.detail())).isPresent()) {
      packed = packed.or(() -> Optional.of(line));
    }
    if (event.what() == Event.What.TAKEN_IN
        && manifest.filter(facts -> facts.raw().equals(event.subject())).isPresent()) {
      takenIn = takenIn.or(() -> Optional.of(line));
    }
  }
}
