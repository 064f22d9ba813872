package rasoat.deploy.backup;

import java.io.IOException;

/** A backup is not as it was written; the message says where, what was expected, and what came. */
public final class DamagedBackupException extends IOException {

  private static final long serialVersionUID = 1;

  DamagedBackupException(String place, String problem) {
    super(place + ": " + problem);
  }

  DamagedBackupException(String place, String problem, Exception cause) {
    super(place + ": " + problem, cause);
  }
}
