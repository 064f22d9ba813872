package rasoat.index.sealed.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The offices whose packs are taken in, each by its verification key; a folder of key files. */
public final class TrustStore {

  private static final String SUFFIX = ".public.json";

  private final Path folder;

  public TrustStore(Path folder) {
    this.folder = folder;
  }

  /** Believes an office from now on; an office may have several keys. */
  public void add(VerificationKey key) throws IOException {
    Files.createDirectories(folder);
    Path part = folder.resolve(key.fingerprint() + ".part");
    Files.write(part, KeyFiles.bytes(key));
    Files.move(
        part,
        folder.resolve(key.fingerprint() + SUFFIX),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** All keys, by their fingerprint. */
  public List<VerificationKey> keys() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<VerificationKey> keys = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
        keys.add(KeyFiles.readVerification(file));
      }
    }
    return List.copyOf(keys);
  }
}
