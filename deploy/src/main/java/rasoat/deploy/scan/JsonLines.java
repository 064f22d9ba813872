package rasoat.deploy.scan;

import java.io.Flushable;
import java.io.IOException;
import rasoat.model.finding.Finding;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Results as JSON Lines. */
record JsonLines(Appendable out) implements ResultWriter {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  @Override
  public void accept(Finding finding) throws IOException {
    out.append(JSON.writeValueAsString(ResultLine.of(finding))).append('\n');
    if (out instanceof Flushable open) {
      open.flush(); // whoever is cut off keeps what was done
    }
  }

  @Override
  public void finish() {}
}
