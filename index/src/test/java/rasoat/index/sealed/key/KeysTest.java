package rasoat.index.sealed.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.index.sealed.term.Fingerprint;
import rasoat.index.sealed.term.SealedField;

class KeysTest {

  private final OfficeKey key = OfficeKey.create("Văn phòng Sông Mơ", new SecureRandom());

  @TempDir private Path folder;

  @Test
  void givesTheSameYearTheSameKeyAndEveryYearAnother() {
    assertThat(key.year(2026).id()).isEqualTo(key.year(2026).id());
    assertThat(key.year(2026).id()).isNotEqualTo(key.year(2027).id());
    assertThat(key.year(2026).secret()).isNotEqualTo(key.master());
  }

  @Test
  void derivesYearKeysByHkdf() throws Exception {
    byte[] salt = "RaSoat sealed registry 1".getBytes(StandardCharsets.UTF_8);
    byte[] info = "RS1|Văn phòng Sông Mơ|2026\u0001".getBytes(StandardCharsets.UTF_8);

    // RFC 5869 for one block, step by step.
    byte[] expected = hmac(hmac(salt, key.master()), info);

    assertThat(key.year(2026).secret()).isEqualTo(expected);
  }

  @Test
  void keysAValueByTheWrittenFormula() throws Exception {
    YearKey year = key.year(2026);
    Fingerprint clear = new Fingerprint(Map.of(SealedField.BODY_5, new long[] {0xABCDEFL}));

    byte[] input = "RS1|b5|5|1|0000000000abcdef".getBytes(StandardCharsets.US_ASCII);
    String expected = HexFormat.of().formatHex(Arrays.copyOf(hmac(year.secret(), input), 8));

    long term = year.mac().seal(clear).of(SealedField.BODY_5)[0];
    assertThat(HexFormat.of().toHexDigits(term)).isEqualTo(expected);
  }

  @Test
  void keepsFieldsApart() {
    long[] same = {42};
    Fingerprint terms =
        key.year(2026)
            .mac()
            .seal(new Fingerprint(Map.of(SealedField.BODY_5, same, SealedField.AGENCY, same)));

    assertThat(terms.of(SealedField.BODY_5)).isNotEqualTo(terms.of(SealedField.AGENCY));
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    Path office = folder.resolve("office.json");
    Path year = folder.resolve("year.json");
    KeyFiles.write(key, office);
    KeyFiles.write(key.year(2026), year);

    OfficeKey read = KeyFiles.readOffice(office);

    assertThat(read.office()).isEqualTo("Văn phòng Sông Mơ");
    assertThat(read.verification().fingerprint()).isEqualTo(key.verification().fingerprint());
    assertThat(read.year(2026).id()).isEqualTo(key.year(2026).id());
    assertThat(KeyFiles.readYear(year).id()).isEqualTo(key.year(2026).id());
  }

  @Test
  void makesKeyFilesForTheirOwnerAlone() throws IOException {
    Path file = folder.resolve("office.json");
    KeyFiles.write(key, file);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThatThrownBy(() -> KeyFiles.write(key, file))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-rw-rw-"})
  void refusesAKeyFileThatOthersMayTouch(String modes) throws IOException {
    Path file = folder.resolve("office.json");
    KeyFiles.write(key, file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(modes));

    assertThatThrownBy(() -> KeyFiles.readOffice(file))
        .hasMessage("key file " + file + ": expected mode rw------- (chmod 600), got " + modes);
  }

  @Test
  void refusesAKeyOfAnotherKind() throws IOException {
    Path file = folder.resolve("year.json");
    KeyFiles.write(key.year(2026), file);

    assertThatThrownBy(() -> KeyFiles.readOffice(file))
        .hasMessageContaining("expected rasoat-office-key-1, got rasoat-year-key-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not json",
        "null",
        "{}",
        "{\"kind\":\"rasoat-office-key-1\"}",
        "{\"kind\":\"rasoat-office-key-1\",\"office\":\"x\",\"master\":\"c2VjcmV0\","
            + "\"signing\":\"AAAA\",\"verification\":\"AAAA\"}",
      })
  void tellsNothingOfADamagedKey(String content) throws IOException {
    Path file = folder.resolve("bad.json");
    PrivateFile.create(file, content.getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> KeyFiles.readOffice(file))
        .isInstanceOf(KeyFileException.class)
        .hasMessageStartingWith("key file " + file + ": expected ")
        .hasMessageNotContaining("c2VjcmV0");
  }

  @Test
  void neverPrintsASecret() {
    assertThat(List.of(key, key.year(2026)))
        .allSatisfy(secret -> assertThat(secret.toString()).endsWith("***"));
  }

  private static byte[] hmac(byte[] key, byte[] input) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(input);
  }
}
