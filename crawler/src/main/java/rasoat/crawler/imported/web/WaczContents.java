package rasoat.crawler.imported.web;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import rasoat.crawler.imported.Entries;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The list of contents of a WACZ.
 *
 * @param digests by path, as written: {@code sha256:…}
 */
record WaczContents(Map<String, String> digests) {

  private static final String DIGEST = "datapackage-digest.json";

  /** The list; empty, so that nothing is believed, when it is broken or was changed. */
  static WaczContents of(Entries entries, Consumer<String> told) {
    Map<String, String> digests = new HashMap<>();
    try {
      Optional<Entries.Entry> seal = entries.named(DIGEST);
      Entries.Entry list = entries.named(WaczPayloads.CONTENTS).orElseThrow(IOException::new);
      if (seal.isPresent()) {
        digests.put(list.name(), Json.text(tree(seal.get()), "/hash"));
        if (!new WaczContents(digests).vouchFor(list, told)) {
          return new WaczContents(Map.of());
        }
      }
      for (JsonNode resource : tree(list).path("resources").values()) {
        digests.put(Json.text(resource, "/path"), Json.text(resource, "/hash"));
      }
    } catch (IOException | JacksonException e) {
      told.accept(WaczPayloads.CONTENTS + ": expected a list of contents, got a broken one");
    }
    return new WaczContents(digests);
  }

  /** Whether an entry is what the list says; tells when it is not. */
  boolean vouchFor(Entries.Entry entry, Consumer<String> told) {
    String written = digests.getOrDefault(entry.name(), "");
    if (written.isEmpty()) {
      told.accept(entry.name() + ": expected a digest in the list of contents, got none");
      return false;
    }
    try {
      String found = digest(entry, written.split(":", 2)[0]);
      if (found.equals(written.toLowerCase(Locale.ROOT))) {
        return true;
      }
      told.accept("%s: expected the digest %s, got %s".formatted(entry.name(), written, found));
    } catch (IOException | NoSuchAlgorithmException e) {
      told.accept(entry.name() + ": expected bytes with a digest, got " + e.getMessage());
    }
    return false;
  }

  private static String digest(Entries.Entry entry, String algorithm)
      throws IOException, NoSuchAlgorithmException {
    MessageDigest digest =
        switch (algorithm.toLowerCase(Locale.ROOT)) {
          case "sha256" -> MessageDigest.getInstance("SHA-256");
          case "sha512" -> MessageDigest.getInstance("SHA-512");
          default -> throw new NoSuchAlgorithmException("one that proves nothing: " + algorithm);
        };
    try (InputStream in = new DigestInputStream(entry.open(), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return algorithm.toLowerCase(Locale.ROOT) + ":" + HexFormat.of().formatHex(digest.digest());
  }

  private static JsonNode tree(Entries.Entry entry) throws IOException {
    try (InputStream in = entry.open()) {
      return Json.MAPPER.readTree(in.readNBytes(Payload.LIMIT));
    }
  }
}
