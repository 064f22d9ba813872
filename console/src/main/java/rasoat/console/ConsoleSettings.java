package rasoat.console;

import java.util.Optional;
import rasoat.console.finding.DocumentLookup;
import rasoat.model.port.ByteStore;
import rasoat.model.port.FindingStore;

/**
 * What a console needs.
 *
 * @param port to listen on; 0 for any free one
 * @param findings to show
 * @param pictures the findings' pictures
 * @param documents what the registry knows of a finding's document
 */
public record ConsoleSettings(
    int port, FindingStore findings, ByteStore pictures, DocumentLookup documents) {

  private static final int LAST_PORT = 65_535;

  public ConsoleSettings {
    if (port < 0 || port > LAST_PORT) {
      throw new IllegalArgumentException("port must be 0..65535: was " + port);
    }
  }

  /** Without a registry: documents are shown by their id alone. */
  public ConsoleSettings(int port, FindingStore findings, ByteStore pictures) {
    this(port, findings, pictures, id -> Optional.empty());
  }
}
