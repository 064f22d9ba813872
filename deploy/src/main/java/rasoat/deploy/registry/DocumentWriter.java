package rasoat.deploy.registry;

import java.io.IOException;
import rasoat.index.RegisteredDocument;

/** Writes documents one after the other. */
public interface DocumentWriter {

  /** Writes one, now or with a few that follow. */
  void accept(RegisteredDocument document) throws IOException;

  /** Writes what is left. */
  void finish() throws IOException;
}
