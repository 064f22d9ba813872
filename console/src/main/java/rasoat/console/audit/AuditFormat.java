package rasoat.console.audit;

import java.io.IOException;

/** How entries leave: with their hashes, so that anybody can check the chain of all of them. */
public enum AuditFormat {
  /** One JSON object a line. */
  JSONL("application/x-ndjson", "jsonl"),
  /** One row each, for spreadsheets. */
  CSV("text/csv", "csv");

  private final String type;
  private final String suffix;

  AuditFormat(String type, String suffix) {
    this.type = type;
    this.suffix = suffix;
  }

  /** The media type of what is written, in UTF-8. */
  String type() {
    return type;
  }

  /** What a file of it ends in, without the dot. */
  public String suffix() {
    return suffix;
  }

  /** Writes entries in this format. */
  public AuditSink writer(Appendable out) throws IOException {
    return switch (this) {
      case JSONL -> new AuditLines(out);
      case CSV -> AuditRows.begin(out);
    };
  }
}
