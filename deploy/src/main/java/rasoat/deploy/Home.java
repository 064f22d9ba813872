package rasoat.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import rasoat.index.sealed.oracle.OracleAddress;

/**
 * Where things lie.
 *
 * @param folder all state: the registry, findings and pictures
 * @param cache what can be made again, shared by all homes of a user: unpacked native libraries
 */
record Home(Path folder, Path cache) {

  static Home of(Path folder, Map<String, String> environment) {
    return new Home(folder.toAbsolutePath().normalize(), cache(environment));
  }

  /** Where state lies when the call does not say. */
  static Path usual(Map<String, String> environment) {
    String set = environment.getOrDefault("RASOAT_HOME", "");
    return set.isEmpty() ? user().resolve(".rasoat") : Path.of(set);
  }

  Path registry() {
    return folder.resolve("registry");
  }

  /** Sealed packs and the keys they are verified with; never a sealing key. */
  Path sealed() {
    return folder.resolve("sealed");
  }

  /**
   * Where the sealing service is: what {@code oracle.address} says, else the socket in this home.
   */
  OracleAddress oracle() throws IOException {
    Path file = folder.resolve("oracle.address");
    if (!Files.exists(file)) {
      return new OracleAddress.Local(oracleSocket());
    }
    try {
      return OracleAddress.parse(Files.readString(file, StandardCharsets.UTF_8).strip());
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  /** Where a sealing service on this machine listens, unless it is told otherwise. */
  Path oracleSocket() {
    return folder.resolve("oracle.sock");
  }

  /** What this scanner shows the sealing service. */
  Path oracleToken() {
    return folder.resolve("oracle.token");
  }

  /** The one certificate believed of a sealing service on another host. */
  Path oracleCertificate() {
    return folder.resolve("oracle.pem");
  }

  /** What was uploaded and is not registered yet. */
  Path uploads() {
    return folder.resolve("uploads");
  }

  Path settings() {
    return folder.resolve("rasoat.yaml");
  }

  /** Makes the folder when there is none, open to its owner alone: it will hold what was posted. */
  void make() throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    try {
      Files.createDirectories(folder);
      PosixFileAttributeView owners =
          Files.getFileAttributeView(folder, PosixFileAttributeView.class);
      if (owners != null) {
        owners.setPermissions(PosixFilePermissions.fromString("rwx------"));
      }
    } catch (FileAlreadyExistsException e) {
      throw new IOException("home: expected a folder, got a file: " + folder, e);
    }
  }

  private static Path cache(Map<String, String> environment) {
    String set = environment.getOrDefault("RASOAT_CACHE", "");
    String shared = environment.getOrDefault("XDG_CACHE_HOME", "");
    if (!set.isEmpty()) {
      return Path.of(set).toAbsolutePath();
    }
    return shared.isEmpty()
        ? user().resolve(".cache").resolve("rasoat")
        : Path.of(shared).toAbsolutePath().resolve("rasoat");
  }

  private static Path user() {
    return Path.of(System.getProperty("user.home"));
  }
}
