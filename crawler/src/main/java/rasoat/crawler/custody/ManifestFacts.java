package rasoat.crawler.custody;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import rasoat.model.post.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the log must confirm of a manifest.
 *
 * @param raw the bytes the post was read from
 */
record ManifestFacts(String finding, Sha256 raw) {

  private static final int DEEPEST = 32;
  private static final Pattern FINDING = Pattern.compile("[a-z0-9-]{1,64}");
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** Empty when there is no manifest of this format. */
  static Optional<ManifestFacts> in(PackageZip zip) throws IOException, HostileException {
    Optional<byte[]> manifest = zip.read(EvidencePackage.MANIFEST, Inspection.LONGEST_TEXT);
    return manifest.isEmpty() ? Optional.empty() : parse(manifest.get());
  }

  private static Optional<ManifestFacts> parse(byte[] text) {
    try {
      JsonNode manifest = JSON.readTree(text);
      String finding = manifest.path("finding").path("id").asString("");
      Optional<Sha256> raw = Sha256.parse(manifest.path("capture").path("raw").asString(""));
      return raw.filter(digest -> FINDING.matcher(finding).matches())
          .filter(digest -> Manifest.FORMAT.equals(manifest.path("format").asString("")))
          .map(digest -> new ManifestFacts(finding, digest));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
