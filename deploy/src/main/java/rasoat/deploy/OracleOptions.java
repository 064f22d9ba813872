package rasoat.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import rasoat.index.sealed.key.KeyRing;
import rasoat.index.sealed.key.Pkcs11KeyRing;
import rasoat.index.sealed.key.PrivateFile;

/** Where the sealing service has its keys. */
final class OracleOptions {

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description =
          "What the service has: keys/*.json, clients, oracle.log (default: $RASOAT_ORACLE_HOME,"
              + " else ~/.rasoat-oracle). Never under --home.")
  private @Nullable Path folder;

  @Option(
      names = "--pkcs11",
      paramLabel = "FILE",
      description = "Take the keys from a token: its configuration for SunPKCS11.")
  private @Nullable Path pkcs11;

  @Option(
      names = "--pin-file",
      paramLabel = "FILE",
      description = "The PIN of the token, in a file of mode 0600.")
  private @Nullable Path pinFile;

  /** The folder of the service, checked and made. */
  OracleHome home(RaSoat program) throws IOException, FailedException {
    Path chosen = folder == null ? OracleHome.usual(program.environment()) : folder;
    new KeyPlace(program.home()).check("--dir", chosen);
    OracleHome home = new OracleHome(chosen);
    home.make();
    return home;
  }

  /** The keys, from the token when there is one. */
  KeyRing keys(OracleHome home) throws IOException, FailedException {
    return pkcs11 == null ? KeyRing.of(home.keys()) : token();
  }

  /** The token. */
  Pkcs11KeyRing token() throws IOException, FailedException {
    if (pkcs11 == null || pinFile == null) {
      throw new FailedException("expected --pkcs11 FILE and --pin-file FILE, got not both");
    }
    String pin = new String(PrivateFile.read(pinFile), StandardCharsets.UTF_8).strip();
    return Pkcs11KeyRing.open(pkcs11, pin.toCharArray());
  }
}
