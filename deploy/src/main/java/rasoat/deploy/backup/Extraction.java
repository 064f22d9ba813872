package rasoat.deploy.backup;

import java.io.IOException;
import java.io.OutputStream;

/** What becomes of entries while an archive is read. Nothing counts before all of it was. */
interface Extraction {

  /** Looks at what stands first; refuses it by an exception. */
  void head(Head head) throws IOException;

  /** Where the bytes of an entry go. */
  OutputStream open(Section section, String name, long bytes) throws IOException;

  /** Keeps nothing. */
  static Extraction nothing(String program) {
    return new Extraction() {
      @Override
      public void head(Head head) throws IOException {
        head.refuseNewer(program);
      }

      @Override
      public OutputStream open(Section section, String name, long bytes) {
        return OutputStream.nullOutputStream();
      }
    };
  }
}
