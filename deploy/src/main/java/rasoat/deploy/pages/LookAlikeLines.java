package rasoat.deploy.pages;

import java.io.IOException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Look-alikes as JSON Lines. */
record LookAlikeLines(Appendable out) implements LookAlikeWriter {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  @Override
  public void accept(LookAlikeLine line) throws IOException {
    out.append(JSON.writeValueAsString(line)).append('\n');
  }

  @Override
  public void finish() {}
}
