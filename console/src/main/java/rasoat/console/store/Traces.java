package rasoat.console.store;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.port.KeptFinding;
import rasoat.model.port.KeptPicture;
import rasoat.model.post.Sha256;

/**
 * What a finding is recognised by when its copies come, taken from what was found rather than from
 * what of it may be kept.
 *
 * @param originals the digest of each picture that bears evidence, as posted
 * @param looks what those look like that may be compared so
 * @param text what stands for the post's text, where that is the evidence; or for the post alone
 * @param issuingBody who issued the document shown, folded; empty when unknown
 */
record Traces(
    Map<String, Sha256> originals, List<PictureHash> looks, String text, String issuingBody) {

  Traces {
    originals = Map.copyOf(originals);
    looks = List.copyOf(looks);
  }

  /** What is left to tell when nobody saw more than is kept. */
  static Traces of(KeptFinding kept) {
    Map<String, Sha256> originals = new TreeMap<>();
    for (KeptPicture picture : kept.pictures()) {
      if (!picture.masked()) {
        originals.put(picture.image(), picture.digest());
      }
    }
    return new Traces(originals, List.of(), text(kept.id(), kept.finding()), "");
  }

  /** The digest of that picture as posted; empty when it is not known. */
  String original(String image) {
    return Optional.ofNullable(originals.get(image)).map(Sha256::value).orElse("");
  }

  /** What its copies have to the letter: any of it is enough. */
  List<String> exact() {
    return originals.isEmpty()
        ? List.of(text)
        : originals.values().stream()
            .distinct()
            .map(digest -> "picture " + digest.value())
            .toList();
  }

  /** Of a text without evidence nothing follows: such a post is like itself alone. */
  static String text(FindingId id, Finding finding) {
    boolean isPasted = finding.evidence().stream().allMatch(each -> each.image() == null);
    String words = normalised(finding.post().text());
    return isPasted && !words.isEmpty()
        ? "text " + Sha256.of(words.getBytes(StandardCharsets.UTF_8)).value()
        : "post " + id.value();
  }

  /** Letters and digits alone. */
  private static String normalised(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
        .strip();
  }
}
