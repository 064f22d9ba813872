package rasoat.index.sealed.pack;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import rasoat.index.sealed.key.VerificationKey;

/** Tells whether a file is a pack of a trusted office, before anything in it is believed. */
final class PackSignature {

  private static final int HEAD_BYTES =
      PackFormat.magic().length + Short.BYTES + PackFormat.SIGNER_BYTES;

  private PackSignature() {}

  /** The key that signed the file. */
  static VerificationKey verify(Path file, List<VerificationKey> trusted) throws IOException {
    VerificationKey signer = signer(file, trusted);
    long signed = Files.size(file) - PackFormat.SIGNATURE_BYTES;
    if (signed < HEAD_BYTES) {
      throw new PackRefusedException("expected a whole pack, got one that ends early");
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      Signature signature = PackFormat.signature();
      signature.initVerify(signer.key());
      feed(signature, in, signed);
      if (!signature.verify(in.readNBytes(PackFormat.SIGNATURE_BYTES))) {
        throw new PackRefusedException(changed(signer));
      }
      return signer;
    } catch (GeneralSecurityException e) {
      throw new PackRefusedException(changed(signer));
    }
  }

  private static String changed(VerificationKey signer) {
    return "expected the pack as signed by "
        + signer.office()
        + ", got one that was changed since (its signature does not fit)";
  }

  /** Named in the file, believed only when its signature fits. */
  private static VerificationKey signer(Path file, List<VerificationKey> trusted)
      throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      if (!Arrays.equals(in.readNBytes(PackFormat.magic().length), PackFormat.magic())) {
        throw new PackRefusedException("expected a RaSoat pack, got another kind of file");
      }
      int version = in.readUnsignedShort();
      if (version != PackFormat.VERSION) {
        throw new PackRefusedException(
            "expected pack format %d, got %d".formatted(PackFormat.VERSION, version));
      }
      byte[] named = new byte[PackFormat.SIGNER_BYTES];
      in.readFully(named);
      String fingerprint = HexFormat.of().formatHex(named);
      return trusted.stream()
          .filter(key -> key.fingerprint().equals(fingerprint))
          .findFirst()
          .orElseThrow(() -> new PackRefusedException(unknown(fingerprint, trusted)));
    } catch (EOFException e) {
      throw new PackRefusedException("expected a whole pack, got one that ends early");
    }
  }

  private static String unknown(String fingerprint, List<VerificationKey> trusted) {
    String known =
        trusted.isEmpty()
            ? "none is trusted yet"
            : trusted.stream()
                .map(key -> key.fingerprint().substring(0, 16) + " of " + key.office())
                .collect(Collectors.joining(", "));
    return "expected a signer that is trusted (%s), got %s"
        .formatted(known, fingerprint.substring(0, 16));
  }

  private static void feed(Signature signature, InputStream in, long count)
      throws IOException, GeneralSecurityException {
    byte[] buffer = new byte[1 << 16];
    for (long left = count; left > 0; ) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        throw new PackRefusedException("expected a whole pack, got one that ends early");
      }
      signature.update(buffer, 0, read);
      left -= read;
    }
  }
}
