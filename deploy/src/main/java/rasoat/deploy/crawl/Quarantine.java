package rasoat.deploy.crawl;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasoat.deploy.envelope.Envelope;
import rasoat.deploy.settings.SecretSettings;
import rasoat.model.post.Sha256;

/**
 * Bytes that show a state secret, encrypted to the offline station: nobody on this machine can read
 * them. Each is a file that bears the digest of the clear bytes.
 *
 * @param folder where they lie
 * @param station whom they are for
 * @param keep how long
 */
record Quarantine(Path folder, X509Certificate station, Duration keep, Clock clock) {

  private static final String END = ".cms";

  /**
   * As it is set; empty where no station is.
   *
   * @throws IOException when its certificate cannot be used
   */
  static Optional<Quarantine> of(SecretSettings settings, Path folder, Clock clock)
      throws IOException {
    return settings.station().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Quarantine(
                folder, Envelope.certificate(settings.station().get()), settings.keep(), clock));
  }

  /** Encrypts those bytes, unless that was done; returns the digest of what came of it. */
  Sha256 keep(Sha256 digest, byte[] clear) throws IOException {
    Optional<byte[]> known = find(digest);
    if (known.isPresent()) {
      return Sha256.of(known.get());
    }
    byte[] sealed = Envelope.seal(clear, station);
    Files.createDirectories(folder);
    Path whole = Files.createTempFile(folder, "sealed-", ".part");
    try {
      Files.write(whole, sealed, StandardOpenOption.SYNC);
      Files.setLastModifiedTime(whole, FileTime.from(clock.instant()));
      Files.move(whole, fileOf(digest), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(whole);
    }
    return Sha256.of(sealed);
  }

  /** The encrypted bytes; empty when there are none, or not any more. */
  Optional<byte[]> find(Sha256 digest) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(fileOf(digest)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Those whose time is over. */
  List<Sha256> over() throws IOException {
    List<Sha256> over = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      Instant moment = clock.instant().minus(keep);
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + END)) {
        for (Path file : files) {
          if (!Files.getLastModifiedTime(file).toInstant().isAfter(moment)) {
            String name = file.getFileName().toString();
            Sha256.parse(name.substring(0, name.length() - END.length())).ifPresent(over::add);
          }
        }
      }
    }
    return over;
  }

  void remove(Sha256 digest) throws IOException {
    Files.deleteIfExists(fileOf(digest));
  }

  private Path fileOf(Sha256 digest) {
    return folder.resolve(digest + END);
  }
}
