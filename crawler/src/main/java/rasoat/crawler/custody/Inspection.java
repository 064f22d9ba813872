package rasoat.crawler.custody;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at one package, part after part, and notes what it finds. */
final class Inspection {

  static final int LONGEST_TEXT = 4 << 20;

  private final TrustRoots roots;
  private final List<Check> checks = new ArrayList<>();

  Inspection(TrustRoots roots) {
    this.roots = roots;
  }

  List<Check> checks() {
    return checks;
  }

  void note(Check check) {
    checks.add(check);
  }

  void look(PackageZip zip) throws IOException, HostileException {
    Optional<HashList> hashes =
        zip.read(EvidencePackage.HASHES, LONGEST_TEXT).flatMap(HashList::parse);
    if (hashes.isEmpty()) {
      note(Check.failed(EvidencePackage.HASHES, "expected a list of hashes, got none"));
      return;
    }
    new FileInspection(zip, hashes.get(), this::note).look();
    Optional<ManifestFacts> manifest = ManifestFacts.in(zip);
    note(
        manifest.isPresent()
            ? Check.ok(EvidencePackage.MANIFEST, "finding " + manifest.get().finding())
            : Check.failed(EvidencePackage.MANIFEST, "expected " + Manifest.FORMAT + ", got none"));
    ChainInspection chain = new ChainInspection(zip, this::note);
    chain.look(hashes.get(), manifest);
    new StampInspection(zip, roots, chain, this::note).look();
  }
}
