package rasoat.index.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a snapshot consists of.
 *
 * @param format the format of the registry
 * @param documents how many are registered
 */
record Manifest(int format, int documents, Instant created, List<Part> files) {

  static final String NAME = "manifest.json";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /** One file. */
  record Part(String name, long bytes, String sha256) {}

  Manifest {
    files = List.copyOf(files);
  }

  byte[] asJson() {
    return JSON.writeValueAsBytes(this);
  }

  long bytes() {
    return files.stream().mapToLong(Part::bytes).sum();
  }

  /** Reads a manifest whose digest begins like that. */
  static Manifest read(Path snapshot, String digest) throws IOException {
    Path file = snapshot.resolve(NAME);
    byte[] bytes = Files.readAllBytes(file);
    String found = Digest.of(bytes);
    if (!found.startsWith(digest)) {
      throw new DamagedSnapshotException(file, "SHA-256 " + digest + "...", found);
    }
    try {
      return JSON.readValue(bytes, Manifest.class);
    } catch (JacksonException e) {
      throw new DamagedSnapshotException(file, "a manifest", e.getOriginalMessage());
    }
  }

  /**
   * Reads every byte of the snapshot.
   *
   * @throws DamagedSnapshotException when a file is missing, cut, changed or was never published
   */
  void check(Path snapshot) throws IOException {
    Set<String> unlisted = namesIn(snapshot);
    unlisted.remove(NAME);
    for (Part part : files) {
      Path file = snapshot.resolve(part.name());
      if (!unlisted.remove(part.name())) {
        throw new DamagedSnapshotException(file, part.bytes() + " bytes", "no such file");
      }
      long bytes = Files.size(file);
      if (bytes != part.bytes()) {
        throw new DamagedSnapshotException(file, part.bytes() + " bytes", bytes + " bytes");
      }
    }
    for (String name : unlisted) {
      throw new DamagedSnapshotException(
          snapshot.resolve(name), "no such file", "one that was never published");
    }
    for (Part part : files) {
      Path file = snapshot.resolve(part.name());
      String digest = Digest.of(file);
      if (!digest.equals(part.sha256())) {
        throw new DamagedSnapshotException(file, "SHA-256 " + part.sha256(), digest);
      }
    }
  }

  private static Set<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      List<String> names = new ArrayList<>(found.map(f -> f.getFileName().toString()).toList());
      names.removeIf(name -> name.startsWith(".")); // what network file systems leave behind
      return new HashSet<>(names);
    }
  }
}
