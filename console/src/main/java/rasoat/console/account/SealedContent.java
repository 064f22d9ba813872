package rasoat.console.account;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.encrypt.BytesEncryptor;

/**
 * What is in a session, as bytes that nobody can read or make without the key. What cannot be read
 * any more (another key, another version of the program) is nothing, so its person signs in again.
 */
final class SealedContent {

  private static final Logger LOG = LoggerFactory.getLogger(SealedContent.class);

  /** No more than sessions hold, although only we can have written it. */
  private static final ObjectInputFilter KNOWN =
      ObjectInputFilter.Config.createFilter(
          "maxdepth=30;maxbytes=1000000;java.base/*;rasoat.console.**;"
              + "org.springframework.security.**;org.springframework.web.servlet.FlashMap;"
              + "org.springframework.util.*;!*");

  private final BytesEncryptor encryptor;

  SealedContent(BytesEncryptor encryptor) {
    this.encryptor = encryptor;
  }

  byte[] write(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
      objects.writeObject(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return encryptor.encrypt(bytes.toByteArray());
  }

  @Nullable Object read(byte[] sealed) {
    try (ObjectInputStream objects =
        new ObjectInputStream(new ByteArrayInputStream(encryptor.decrypt(sealed)))) {
      objects.setObjectInputFilter(KNOWN);
      return objects.readObject();
    } catch (IOException | ClassNotFoundException | RuntimeException e) {
      LOG.info("a session cannot be read any more: {}", e.getClass().getName());
      return null;
    }
  }
}
