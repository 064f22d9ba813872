package rasoat.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import rasoat.index.text.Folding;

/**
 * Searches files for words of a text: any five syllables in a row, with or without diacritics, also
 * in what is packed and in readings that keep each word with its place.
 */
final class Traces {

  private static final int ROW = 5;
  private static final int ZLIB = 0x78;
  private static final int LONGEST = 1 << 22;

  /** What stands between the words of a kept reading. */
  private static final String BETWEEN_WORDS = " (?:(?:text|box|confidence|line|\\d+) )+";

  private Traces() {}

  /** The files below a folder that hold such a row, each with the first found. */
  static List<String> of(String text, Path folder) throws IOException {
    List<String> rows = rows(text);
    List<String> traces = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        first(rows, Files.readAllBytes(file))
            .ifPresent(row -> traces.add(folder.relativize(file) + ": " + row.strip()));
      }
    }
    return traces;
  }

  /** The first such row in those bytes. */
  static Optional<String> in(String text, byte[] bytes) {
    return first(rows(text), bytes).map(String::strip);
  }

  private static Optional<String> first(List<String> rows, byte[] bytes) {
    return Stream.concat(Stream.of(bytes), packed(bytes))
        .map(content -> plain(new String(content, UTF_8)))
        .flatMap(content -> Stream.of(content, content.replaceAll(BETWEEN_WORDS, " ")))
        .flatMap(content -> rows.stream().filter(content::contains))
        .findFirst();
  }

  /** Everything in the bytes that can be inflated. */
  private static Stream<byte[]> packed(byte[] bytes) {
    List<byte[]> packed = new ArrayList<>();
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] == ZLIB && ((bytes[i] << 8) + (bytes[i + 1] & 0xFF)) % 31 == 0) {
        packed.add(inflated(bytes, i));
      }
    }
    return packed.stream();
  }

  /** As far as it goes: pages of a database break a long value. */
  private static byte[] inflated(byte[] bytes, int from) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (InputStream in =
        new InflaterInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from))) {
      byte[] some = new byte[256];
      for (int read = in.read(some); read > 0 && whole.size() < LONGEST; read = in.read(some)) {
        whole.write(some, 0, read);
      }
    } catch (IOException e) {
      // No packed bytes from here on.
    }
    return whole.toByteArray();
  }

  private static List<String> rows(String text) {
    List<String> words = Arrays.asList(plain(text).strip().split(" "));
    List<String> rows = new ArrayList<>();
    for (int i = 0; i + ROW <= words.size(); i++) {
      rows.add(" " + String.join(" ", words.subList(i, i + ROW)) + " ");
    }
    return rows;
  }

  private static String plain(String text) {
    String spaced = text.replace("\\n", " ");
    return " " + Folding.plain(spaced).replaceAll("[^a-z0-9]+", " ") + " ";
  }
}
