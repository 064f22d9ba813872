package rasoat.index.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A manifest, {@code ID.json} beside {@code ID.txt}. Read are {@code id}, {@code number}, {@code
 * symbol}, {@code agency}, {@code date}, {@code type_name}, {@code abstract}, {@code signer},
 * {@code recipients}, {@code secrecy}, {@code disclosure}, {@code public_from} and {@code text},
 * the name of the text file; other fields are passed over. A field that is null says that there is
 * none; one that is missing is read from the text.
 *
 * @param text the file with its text
 */
record JsonManifest(GivenFields fields, Path text) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int MOST_BYTES = 1 << 20;

  static JsonManifest read(Path file) throws IOException, UnfitFileException {
    GivenFields fields = new GivenFields(values(parse(file)));
    return new JsonManifest(fields, text(file, fields));
  }

  private static JsonNode parse(Path file) throws IOException, UnfitFileException {
    if (Files.size(file) > MOST_BYTES) {
      throw new UnfitFileException(
          "expected a manifest of at most " + MOST_BYTES + " bytes: was " + Files.size(file));
    }
    try {
      return JSON.readTree(Files.readAllBytes(file));
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      String place =
          at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
      throw new UnfitFileException("expected JSON" + place + ": " + e.getOriginalMessage());
    }
  }

  private static Map<String, String> values(JsonNode object) throws UnfitFileException {
    if (!object.isObject()) {
      throw new UnfitFileException("expected a JSON object: was " + object.getNodeType());
    }
    Map<String, String> values = new HashMap<>();
    for (String field : ManifestFields.ALL) {
      JsonNode value = object.get(field);
      if (value != null) {
        values.put(field, text(field, value));
      }
    }
    return values;
  }

  private static String text(String field, JsonNode value) throws UnfitFileException {
    if (value.isNull()) {
      return "";
    }
    if (value.isArray() && field.equals("recipients")) {
      StringBuilder list = new StringBuilder();
      for (JsonNode item : value) {
        list.append(text(field, item)).append('\n');
      }
      return list.toString();
    }
    if (!value.isString()) {
      throw new UnfitFileException("field " + field + ": expected text, was " + value);
    }
    return value.asString();
  }

  /** The text lies in the folder of the manifest: a path that leads out of it is refused. */
  private static Path text(Path file, GivenFields fields) throws UnfitFileException {
    String own = FileKind.nameOf(file);
    String name = fields.text("text").orElse(own.substring(0, own.lastIndexOf('.')) + ".txt");
    if (name.contains("/") || name.contains("\\") || name.equals("..")) {
      throw fields.unfit("text", "the name of a file in the same folder", name);
    }
    return file.resolveSibling(name);
  }
}
