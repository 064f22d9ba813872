package rasoat.crawler;

import java.util.stream.Collectors;
import rasoat.model.post.Attachment;
import rasoat.model.post.Capture;
import rasoat.model.post.Sha256;

/**
 * What came out of a queue.
 *
 * @param kept the digest of its picture; {@code -} when there is none
 */
record FoundPost(String key, String revision, String kept) {

  static FoundPost of(Capture capture) {
    String kept =
        capture.attachments().stream()
            .map(Attachment::kept)
            .map(one -> one.map(Sha256::value).orElse("-"))
            .collect(Collectors.joining(","));
    return new FoundPost(
        capture.key().toString(), capture.revision().value(), kept.isEmpty() ? "-" : kept);
  }

  static FoundPost of(PlatformPost post) {
    return new FoundPost(
        post.key().toString(), post.revision().value(), post.kept().map(Sha256::value).orElse("-"));
  }

  static FoundPost parse(String line) {
    String[] parts = line.split(" ", -1);
    return new FoundPost(parts[0], parts[1], parts[2]);
  }

  String line() {
    return String.join(" ", key, revision, kept);
  }

  /** Without the picture. */
  String name() {
    return key + " " + revision;
  }
}
