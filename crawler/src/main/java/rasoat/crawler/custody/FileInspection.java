package rasoat.crawler.custody;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import rasoat.model.post.Sha256;

/** Holds the files of a package against its list of hashes: each one there, and no other. */
record FileInspection(PackageZip zip, HashList hashes, Consumer<? super Check> checks) {

  private static final List<String> REQUIRED =
      List.of(EvidencePackage.MANIFEST, EvidencePackage.EVIDENCE, EvidencePackage.RECIPE);

  void look() throws IOException {
    for (Map.Entry<String, Sha256> expected : hashes.digests().entrySet()) {
      checks.accept(hash(expected.getKey(), expected.getValue()));
    }
    for (String name : REQUIRED) {
      if (!hashes.digests().containsKey(name)) {
        checks.accept(Check.failed("hash " + name, "expected it in the list of hashes, got none"));
      }
    }
    for (String name : zip.names()) {
      if (!hashes.digests().containsKey(name) && !provesItself(name)) {
        checks.accept(Check.failed("file " + name, "is not in the list of hashes"));
      }
    }
  }

  private Check hash(String name, Sha256 expected) throws IOException {
    String what = "hash " + name;
    Optional<Sha256> there = zip.digest(name);
    if (there.isEmpty()) {
      return Check.failed(what, "expected the file, got none");
    }
    Sha256 digest = there.get();
    if (!digest.equals(expected)) {
      return Check.failed(what, "expected %s, got %s".formatted(expected, digest));
    }
    String last = name.substring(name.lastIndexOf('/') + 1);
    return Sha256.parse(last).filter(named -> !named.equals(digest)).isPresent()
        ? Check.failed(what, "expected the bytes it is named by, got " + digest)
        : Check.ok(what, digest.value());
  }

  /** By the chain, by the PACKED line in it, or by a signature. */
  private static boolean provesItself(String name) {
    return name.equals(EvidencePackage.HASHES)
        || name.equals(EvidencePackage.CHAIN)
        || name.startsWith(EvidencePackage.STAMPS);
  }
}
