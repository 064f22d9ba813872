package rasoat.deploy.pages;

import java.io.Flushable;
import java.io.IOException;
import rasoat.model.page.PageVerdict;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Verdicts as JSON Lines. */
record VerdictLines(Appendable out) implements VerdictWriter {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  @Override
  public void accept(PageVerdict verdict) throws IOException {
    out.append(JSON.writeValueAsString(VerdictLine.of(verdict))).append('\n');
    if (out instanceof Flushable open) {
      open.flush(); // whoever is cut off keeps what was done
    }
  }

  @Override
  public void finish() {}
}
