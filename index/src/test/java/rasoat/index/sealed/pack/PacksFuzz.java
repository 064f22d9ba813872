package rasoat.index.sealed.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import rasoat.index.sealed.key.OfficeKey;
import rasoat.model.port.FuzzedFile;

/** Packs of sealed documents: broken ones, and those of a trusted office with anything in them. */
class PacksFuzz {

  private static final OfficeKey OFFICE = OfficeKey.create("UBND", new SecureRandom());

  @FuzzTest
  void pack(byte[] bytes) throws IOException {
    try (PackReader pack = open(bytes)) {
      throw new AssertionError("expected nothing that is signed, got " + pack.header());
    } catch (PackRefusedException e) {
      assertThat(e).hasMessageContaining("expected");
    }
  }

  @FuzzTest
  void signedPack(byte[] bytes) throws IOException, GeneralSecurityException {
    try (PackReader pack = open(signed(bytes))) {
      int records = 0;
      for (Optional<SealedRecord> one = pack.next(); one.isPresent(); one = pack.next()) {
        records++;
      }
      assertThat(records).isEqualTo(pack.header().records());
    } catch (PackRefusedException e) {
      assertThat(e).hasMessageContaining("expected");
    }
  }

  private static PackReader open(byte[] bytes) throws IOException {
    Path file = FuzzedFile.with("a.pack", bytes);
    return PackReader.open(file, List.of(OFFICE.verification()));
  }

  private static byte[] signed(byte[] content) throws IOException, GeneralSecurityException {
    ByteArrayOutputStream pack = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(pack);
    out.write(PackFormat.magic());
    out.writeShort(PackFormat.VERSION);
    out.write(HexFormat.of().parseHex(OFFICE.verification().fingerprint()));
    out.write(content);
    Signature signature = PackFormat.signature();
    signature.initSign(OFFICE.signing());
    signature.update(pack.toByteArray());
    out.write(signature.sign());
    return pack.toByteArray();
  }
}
