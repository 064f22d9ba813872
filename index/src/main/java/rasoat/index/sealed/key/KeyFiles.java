package rasoat.index.sealed.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keys as files: JSON that says its kind, secrets in base 64. */
public final class KeyFiles {

  private static final String OFFICE = "rasoat-office-key-1";
  private static final String YEAR = "rasoat-year-key-1";
  private static final String VERIFICATION = "rasoat-verification-key-1";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Content(
      @Nullable String kind,
      @Nullable String office,
      int year,
      byte @Nullable [] master,
      byte @Nullable [] signing,
      byte @Nullable [] verification,
      byte @Nullable [] secret) {
    @Override
    public String toString() {
      return kind + " ***";
    }
  }

  private KeyFiles() {}

  /** Writes an office key to a new file of mode 0600. */
  public static void write(OfficeKey key, Path file) throws IOException {
    byte[] verification = key.verification().key().getEncoded();
    Content content =
        new Content(
            OFFICE, key.office(), 0, key.master(), key.signing().getEncoded(), verification, null);
    PrivateFile.create(file, JSON.writeValueAsBytes(content));
  }

  /** Writes a year key to a new file of mode 0600. */
  public static void write(YearKey key, Path file) throws IOException {
    Content content = new Content(YEAR, key.office(), key.year(), null, null, null, key.secret());
    PrivateFile.create(file, JSON.writeValueAsBytes(content));
  }

  /** Writes what everybody may see, to a new file. */
  public static void write(VerificationKey key, Path file) throws IOException {
    Files.write(file, bytes(key), StandardOpenOption.CREATE_NEW);
  }

  static byte[] bytes(VerificationKey key) {
    byte[] encoded = key.key().getEncoded();
    return JSON.writeValueAsBytes(
        new Content(VERIFICATION, key.office(), 0, null, null, encoded, null));
  }

  /** Reads an office key; refuses a file open to others. */
  public static OfficeKey readOffice(Path file) throws IOException {
    Content content = parse(file, PrivateFile.read(file), OFFICE);
    return read(
        file,
        () ->
            OfficeKey.of(
                Objects.requireNonNull(content.office),
                Objects.requireNonNull(content.master),
                Objects.requireNonNull(content.signing),
                Objects.requireNonNull(content.verification)));
  }

  /** Reads a year key; refuses a file open to others. */
  public static YearKey readYear(Path file) throws IOException {
    Content content = parse(file, PrivateFile.read(file), YEAR);
    return read(
        file,
        () ->
            new YearKey(
                Objects.requireNonNull(content.office),
                content.year,
                Objects.requireNonNull(content.secret)));
  }

  /** Reads a verification key. */
  public static VerificationKey readVerification(Path file) throws IOException {
    Content content = parse(file, Files.readAllBytes(file), VERIFICATION);
    return read(
        file,
        () ->
            VerificationKey.of(
                Objects.requireNonNull(content.office),
                Objects.requireNonNull(content.verification)));
  }

  private static Content parse(Path file, byte[] bytes, String kind) throws KeyFileException {
    Content content;
    try {
      content = JSON.readValue(bytes, Content.class);
    } catch (JacksonException e) {
      // Not its message: that quotes what may be a secret.
      throw new KeyFileException(file, "expected " + kind + ", got something else");
    }
    if (content == null || !kind.equals(content.kind)) {
      String got = content == null || content.kind == null ? "none" : content.kind;
      throw new KeyFileException(file, "expected " + kind + ", got " + got);
    }
    return content;
  }

  /** Makes a key of what a file holds. */
  private interface Making<T> {
    T make() throws GeneralSecurityException;
  }

  private static <T> T read(Path file, Making<T> making) throws KeyFileException {
    try {
      return making.make();
    } catch (GeneralSecurityException | IllegalArgumentException | NullPointerException e) {
      throw new KeyFileException(file, "expected a whole key, got a damaged one");
    }
  }
}
