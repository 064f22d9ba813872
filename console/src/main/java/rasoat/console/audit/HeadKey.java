package rasoat.console.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import rasoat.console.KeyFile;

/** The key of the lines in {@code audit.head}: random, in a file that only its owner may read. */
final class HeadKey {

  private static final String ALGORITHM = "HmacSHA256";

  private final Path file;
  private Optional<SecretKeySpec> known = Optional.empty();

  HeadKey(Path file) {
    this.file = file;
  }

  String name() {
    return file.getFileName().toString();
  }

  boolean exists() {
    return Files.exists(file);
  }

  /** HMAC with SHA-256 (RFC 2104); makes the key when there is none. */
  String mac(String text) throws IOException {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key());
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC with SHA-256", e);
    }
  }

  private synchronized SecretKeySpec key() throws IOException {
    if (known.isEmpty()) {
      known = Optional.of(new SecretKeySpec(new KeyFile(file).key(), ALGORITHM));
    }
    return known.get();
  }
}
