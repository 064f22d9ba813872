package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rasoat.index.sealed.key.KeyFiles;
import rasoat.index.sealed.key.YearKey;
import rasoat.index.sealed.oracle.Clients;

/** What the sealing service has: never in the home of the registry. */
record OracleHome(Path folder) {

  /** Where it lies when the call does not say. */
  static Path usual(Map<String, String> environment) {
    String set = environment.getOrDefault("RASOAT_ORACLE_HOME", "");
    return set.isEmpty()
        ? Path.of(System.getProperty("user.home")).resolve(".rasoat-oracle")
        : Path.of(set);
  }

  /** Makes the folders, open to their owner alone. */
  void make() throws IOException {
    if (!Files.isDirectory(keyFolder())) {
      Files.createDirectories(keyFolder());
      for (Path made : List.of(folder, keyFolder())) {
        Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwx------"));
      }
    }
  }

  Path keyFolder() {
    return folder.resolve("keys");
  }

  Path logFile() {
    return folder.resolve("oracle.log");
  }

  Clients clients() {
    return new Clients(folder.resolve("clients"));
  }

  /** The year keys in the key folder. */
  List<YearKey> keys() throws IOException {
    List<YearKey> keys = new ArrayList<>();
    try (Stream<Path> files = Files.list(keyFolder())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        keys.add(KeyFiles.readYear(file));
      }
    }
    return keys;
  }
}
