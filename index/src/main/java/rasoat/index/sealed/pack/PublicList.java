package rasoat.index.sealed.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import rasoat.index.sealed.term.SealedField;
import rasoat.index.sealed.term.Sha256;
import rasoat.index.shingle.Shingles;

/**
 * Texts that everybody knows: laws, decrees, phrases of every document. What a document shares with
 * them is left out before it is sealed: it tells nothing of the document, and whoever knows a text
 * could label the terms it yields.
 *
 * <p>A list is a UTF-8 file; its first line may give its version, {@code # version 2026-11}.
 * Shingles are taken within a line. Safe for many threads.
 */
public final class PublicList {

  private static final String PHRASES = "/rasoat/index/shingle/phrases.txt";
  private static final String VERSION = "# version ";

  private final String version;
  private final String digest;
  private final List<String> lines;
  private final Map<SealedField, long[]> hashes = new EnumMap<>(SealedField.class);

  private PublicList(String version, String digest, List<String> lines) {
    this.version = version;
    this.digest = digest;
    this.lines = lines;
  }

  /** The phrases of every document alone, which are left out in any case. */
  public static PublicList builtIn() throws IOException {
    return of(new byte[0]);
  }

  /** The phrases of every document and the texts of a file. */
  public static PublicList read(Path file) throws IOException {
    return of(Files.readAllBytes(file));
  }

  private static PublicList of(byte[] list) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (InputStream phrases =
        Objects.requireNonNull(PublicList.class.getResourceAsStream(PHRASES), PHRASES)) {
      phrases.transferTo(all);
    }
    all.writeBytes(list);
    List<String> lines = new String(list, StandardCharsets.UTF_8).lines().toList();
    String version =
        lines.stream()
            .findFirst()
            .filter(line -> line.startsWith(VERSION))
            .map(line -> line.substring(VERSION.length()).strip())
            .orElse(lines.isEmpty() ? "built-in" : "unnamed");
    return new PublicList(version, Sha256.hex(all.toByteArray()), lines);
  }

  public String version() {
    return version;
  }

  /** SHA-256 of the phrases and the list, hex. */
  public String digest() {
    return digest;
  }

  /** The values that stand in no public text. */
  long[] withoutPublic(SealedField field, long[] values) {
    long[] known = known(field);
    return LongStream.of(values).filter(v -> Arrays.binarySearch(known, v) < 0).toArray();
  }

  private synchronized long[] known(SealedField field) {
    return hashes.computeIfAbsent(field, this::hashes);
  }

  private long[] hashes(SealedField field) {
    Shingles kind = field.shingles();
    return lines.stream()
        .filter(line -> !line.startsWith("#"))
        .map(kind::of)
        .flatMapToLong(Arrays::stream)
        .sorted()
        .distinct()
        .toArray();
  }
}
