package rasoat.deploy.backup;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** A line of the manifest: one entry, in the order of the archive. */
record Listed(String name, long bytes, String sha256) {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  String line() {
    return JSON.writeValueAsString(this);
  }
}
