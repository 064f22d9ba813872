package rasoat.deploy.registry;

import java.io.IOException;
import java.time.LocalDate;
import rasoat.index.RegisteredDocument;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Documents as JSON Lines. */
record DocumentLines(Appendable out, LocalDate today) implements DocumentWriter {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  @Override
  public void accept(RegisteredDocument document) throws IOException {
    out.append(JSON.writeValueAsString(DocumentLine.of(document, today))).append('\n');
  }

  @Override
  public void finish() {}
}
