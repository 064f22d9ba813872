package rasoat.deploy.backup;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import rasoat.database.Schema;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands first in a backup.
 *
 * @param format of the archive
 * @param program that wrote it
 * @param made when it was begun
 * @param database {@code sqlite} or {@code postgresql}
 * @param schemas how far each database was brought, by its owner; none where there was none
 */
record Head(
    int format, String program, Instant made, String database, Map<String, String> schemas) {

  static final String NAME = "backup.json";
  static final String SQLITE = "sqlite";
  static final String POSTGRESQL = "postgresql";
  static final int FORMAT = 1;

  /** More than any of ours. */
  static final int MOST_BYTES = 1 << 16;

  private static final JsonMapper JSON = JsonMapper.shared();

  Head {
    schemas = new TreeMap<>(schemas);
  }

  byte[] asJson() {
    return JSON.writeValueAsBytes(this);
  }

  static Head read(byte[] json) throws IOException {
    try {
      return JSON.readValue(json, Head.class);
    } catch (JacksonException | NullPointerException e) {
      throw new IOException("expected the head of a backup, got something else", e);
    }
  }

  /** What a newer program wrote is refused. */
  void refuseNewer(String own) throws IOException {
    if (format > FORMAT) {
      throw newer("format %d".formatted(format), own, "format %d".formatted(FORMAT));
    }
    for (Map.Entry<Section, String> known : Places.MIGRATIONS.entrySet()) {
      String owner = owner(known.getKey());
      String got = schemas.get(owner);
      Schema ours = Schema.known(known.getValue());
      if (got != null && new Schema(got).compareTo(ours) > 0) {
        throw newer(owner + " schema " + got, own, owner + " schema " + ours);
      }
    }
  }

  private IOException newer(String theirs, String own, String ours) {
    return new IOException(
        "expected a backup of this program (%s, %s) or an older one, got one of %s (%s)"
            .formatted(own, ours, program, theirs));
  }

  static String owner(Section database) {
    return database == Section.CRAWL ? "crawl" : "findings";
  }
}
