package rasoat.crawler.imported.web;

import java.io.IOException;
import java.io.InputStream;

/**
 * One WARC, alone or inside a WACZ.
 *
 * @param name for problems; empty when it is the file itself
 */
record WarcPart(String name, Opening opening) {

  /** Opens it from its beginning. */
  @FunctionalInterface
  interface Opening {
    InputStream open() throws IOException;
  }

  /** A reason, with the name of the part before it. */
  String at(String reason) {
    return name.isEmpty() ? reason : name + ": " + reason;
  }
}
