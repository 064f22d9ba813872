package rasoat.crawler.custody;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.model.post.Sha256;

/**
 * {@code hashes.txt}: the digest of every file, as {@code sha256sum -c} reads it.
 *
 * @param digests by path
 */
record HashList(SortedMap<String, Sha256> digests) {

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([!-~]{1,200})");

  HashList {
    digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
  }

  /** Empty when it has any other form. */
  static Optional<HashList> parse(byte[] text) {
    SortedMap<String, Sha256> digests = new TreeMap<>();
    for (String line : new String(text, StandardCharsets.ISO_8859_1).split("\n", -1)) {
      Matcher entry = LINE.matcher(line);
      if (entry.matches()) {
        digests.put(entry.group(2), new Sha256(entry.group(1)));
      }
    }
    return Optional.of(new HashList(digests)).filter(list -> Arrays.equals(list.bytes(), text));
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder();
    digests.forEach((path, digest) -> text.append(digest).append("  ").append(path).append('\n'));
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** Stands for every byte of every file. */
  Sha256 digest() {
    return Sha256.of(bytes());
  }
}
