package rasoat.console;

import java.nio.file.Path;
import java.util.Optional;
import rasoat.console.finding.DocumentLookup;
import rasoat.console.source.Watch;
import rasoat.model.port.ByteStore;
import rasoat.model.port.FindingStore;

/**
 * What a console needs.
 *
 * @param port to listen on; 0 for any free one
 * @param findings to show
 * @param pictures the findings' pictures
 * @param documents what the registry knows of a finding's document
 * @param tips the inbox of the crawler, which takes what people hand in; empty when there is none
 * @param watch what visits sources beside the console; empty when nobody visits here
 */
public record ConsoleSettings(
    int port,
    FindingStore findings,
    ByteStore pictures,
    DocumentLookup documents,
    Optional<Path> tips,
    Optional<Watch> watch) {

  private static final int LAST_PORT = 65_535;

  public ConsoleSettings {
    if (port < 0 || port > LAST_PORT) {
      throw new IllegalArgumentException("port must be 0..65535: was " + port);
    }
  }

  /** Where nobody visits. */
  public ConsoleSettings(
      int port,
      FindingStore findings,
      ByteStore pictures,
      DocumentLookup documents,
      Optional<Path> tips) {
    this(port, findings, pictures, documents, tips, Optional.empty());
  }

  /** Without an inbox: no tip is taken in. */
  public ConsoleSettings(
      int port, FindingStore findings, ByteStore pictures, DocumentLookup documents) {
    this(port, findings, pictures, documents, Optional.empty());
  }

  /** Without a registry either: documents are shown by their id alone. */
  public ConsoleSettings(int port, FindingStore findings, ByteStore pictures) {
    this(port, findings, pictures, id -> Optional.empty());
  }
}
