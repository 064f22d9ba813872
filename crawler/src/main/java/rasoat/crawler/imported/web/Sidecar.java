package rasoat.crawler.imported.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import rasoat.crawler.imported.Entries;
import rasoat.crawler.imported.InputProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What an officer wrote down beside pictures: {@code capture.json}, a list of objects, or {@code
 * capture.csv}, both with {@code file,platform,source,url,time,note}. The note is the officer's and
 * no word of the post: it stays in the file.
 */
record Sidecar(Map<String, Row> rows) {

  private static final int LARGEST = 4 << 20;

  /** What it says of one picture; empty where it says nothing. */
  record Row(String platform, String source, String url, String time) {
    static final Row NONE = new Row("", "", "", "");
  }

  static Sidecar in(Entries entries, Path input, Consumer<? super InputProblem> problems) {
    Map<String, Row> rows = new HashMap<>();
    for (Entries.Entry entry : entries.all()) {
      String name = entry.name().substring(entry.name().lastIndexOf('/') + 1);
      String folder = entry.name().substring(0, entry.name().length() - name.length());
      BiConsumer<String, Row> row = (file, said) -> rows.putIfAbsent(folder + composed(file), said);
      try {
        if (name.equals("capture.json")) {
          json(text(entry), row);
        } else if (name.equals("capture.csv")) {
          csv(text(entry), row);
        }
      } catch (IOException | JacksonException | IllegalArgumentException e) {
        problems.accept(
            InputProblem.of(
                input, "'%s': expected a list of pictures, got a broken one".formatted(name)));
      }
    }
    return new Sidecar(Map.copyOf(rows));
  }

  Row of(String file) {
    return rows.getOrDefault(file, Row.NONE);
  }

  private static void json(String text, BiConsumer<String, Row> rows) {
    JsonNode tree = Json.MAPPER.readTree(text);
    for (JsonNode row : (tree.isArray() ? tree : tree.path("files")).values()) {
      rows.accept(
          Json.text(row, "/file"),
          new Row(
              Json.text(row, "/platform"),
              Json.text(row, "/source"),
              Json.text(row, "/url"),
              Json.text(row, "/time")));
    }
  }

  private static void csv(String text, BiConsumer<String, Row> rows) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreEmptyLines(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord row : parser) {
        rows.accept(
            row.get("file"),
            new Row(
                cell(row, "platform"), cell(row, "source"), cell(row, "url"), cell(row, "time")));
      }
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String cell(CSVRecord row, String name) {
    return row.isSet(name) ? row.get(name) : "";
  }

  private static String text(Entries.Entry entry) throws IOException {
    try (InputStream in = entry.open()) {
      String text = new String(in.readNBytes(LARGEST), UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
  }

  private static String composed(String file) {
    return Normalizer.normalize(file, Normalizer.Form.NFC).replace('\\', '/');
  }
}
