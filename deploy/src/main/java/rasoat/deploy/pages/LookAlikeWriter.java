package rasoat.deploy.pages;

import java.io.IOException;

/** Writes look-alikes one after the other. */
public interface LookAlikeWriter {

  void accept(LookAlikeLine line) throws IOException;

  /** Writes what is left. */
  void finish() throws IOException;
}
