package rasoat.console.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import rasoat.console.KeyFile;

/**
 * What makes a session more than a row of the database: whoever reads or writes the rows alone can
 * neither come in by one, nor see or change what is in it.
 */
final class SessionKey {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int NONCE_BYTES = 16;

  private final byte[] key;

  private SessionKey(byte[] key) {
    this.key = key;
  }

  /** The one in that file, or one that ends with this process. */
  static SessionKey of(Optional<Path> file) throws IOException {
    return new SessionKey(file.isPresent() ? new KeyFile(file.get()).key() : KeyFile.random());
  }

  /** The id with its seal, as a browser keeps it. */
  String sealed(String id) {
    return id + "." + HexFormat.of().formatHex(mac("cookie " + id));
  }

  /** The id, if that is its seal. */
  Optional<String> opened(String sealed) {
    int dot = sealed.lastIndexOf('.');
    String id = sealed.substring(0, Math.max(dot, 0));
    return MessageDigest.isEqual(sealed.getBytes(UTF_8), sealed(id).getBytes(UTF_8))
        ? Optional.of(id)
        : Optional.empty();
  }

  /** For what is in a session. */
  BytesEncryptor content() {
    return new AesBytesEncryptor(
        new SecretKeySpec(mac("content"), "AES"),
        KeyGenerators.secureRandom(NONCE_BYTES),
        CipherAlgorithm.GCM);
  }

  private byte[] mac(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC with SHA-256", e);
    }
  }
}
