package rasoat.deploy.pages;

import java.io.IOException;

/** Writes entries of the register one after the other. */
public interface RegisterWriter {

  void accept(RegisterEntry entry) throws IOException;

  /** Writes what is left. */
  void finish() throws IOException;
}
