package rasoat.crawler.imported.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import rasoat.crawler.imported.Entries;
import rasoat.crawler.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The beginning of a file, by which it is recognised; nothing when it cannot be read. */
record Head(byte[] bytes) {

  private static final int LENGTH = 1 << 16;

  static Head of(Entries.Entry file) {
    try (InputStream in = file.open()) {
      return new Head(in.readNBytes(LENGTH));
    } catch (IOException e) {
      // Such as one that is locked: it may be no part of the export at all.
      return new Head(new byte[0]);
    }
  }

  /** As text; a letter that is cut at the end is no matter. */
  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * The fields of the object that the file is, or of the first one of a list, with their values
   * where these are texts; empty when it is no JSON.
   */
  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonParser json = Json.parser(new ByteArrayInputStream(bytes))) {
      JsonToken first = json.nextToken();
      if (first == JsonToken.START_ARRAY) {
        first = json.nextToken();
      }
      while (first == JsonToken.START_OBJECT && json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        fields.put(name, "");
        if (json.nextToken() == JsonToken.VALUE_STRING) {
          fields.put(name, json.getString());
        }
        json.skipChildren();
      }
    } catch (JacksonException e) {
      // Cut off where the head ends, or no JSON: what was seen so far counts.
      return fields;
    }
    return fields;
  }
}
