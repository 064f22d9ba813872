package rasoat.console.handover;

import static java.nio.charset.StandardCharsets.UTF_8;

import tools.jackson.databind.json.JsonMapper;

/** A shared case as JSON, field by field. */
record JsonExport(ExportKind kind) implements Renderer {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Override
  public byte[] bytes(Exported what) {
    return written(SharedCase.of(what));
  }

  /** With line breaks, so that a person can read what leaves. */
  static byte[] written(Object value) {
    String json = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    return (json.replace("\r\n", "\n") + "\n").getBytes(UTF_8);
  }
}
