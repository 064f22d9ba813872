package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.model.post.Sha256;

/** What shows a state secret goes to an offline station, which alone can read it. */
class StationTest {

  private static final byte[] PICTURE = picture();

  @TempDir private Path folder;
  private final Channel channel = new Channel(List.of("altered"), List.of(PICTURE));
  private Path home;
  private Path key;
  private Path certificate;

  private static byte[] picture() {
    BufferedImage noise = new BufferedImage(90, 90, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int i = 0; i < 90 * 90; i++) {
      noise.setRGB(i % 90, i / 90, random.nextInt(1 << 24));
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(noise, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  @BeforeEach
  void furnish() throws Exception {
    home = Files.createDirectories(folder.resolve("home"));
    key = folder.resolve("station-key.pem");
    certificate = home.resolve("station.pem");
    certify("keyUsage=keyEncipherment", 400);
    Files.writeString(
        home.resolve("rasoat.yaml"),
        channel.settings() + "secrets: { station: station.pem, keep-hours: 2 }\n");
  }

  private void certify(String usage, int days) throws Exception {
    String arguments =
        "req -x509 -newkey rsa:2048 -nodes -subj /CN=station -addext %s -days %d -keyout %s -out %s"
            .formatted(usage, days, key, certificate);
    Process openssl =
        new ProcessBuilder(
                Stream.concat(Stream.of("openssl"), Stream.of(arguments.split(" "))).toList())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("openssl.log").toFile())
            .start();
    assertThat(openssl.waitFor()).as(Files.readString(folder.resolve("openssl.log"))).isZero();
  }

  @AfterEach
  void close() {
    channel.close();
  }

  @Test
  void readsInAPackageWhatIsGoneHere() throws Exception {
    Call crawl = Call.of(home, "crawl");
    assertThat(crawl.out()).as(crawl.err()).contains(" + 1 altered");
    assertThat(files(home.resolve("captures"))).isEmpty();

    Path zip = folder.resolve("evidence.zip");
    Call export = Call.of(home, "evidence", "export", finding(), "--out", zip.toString());

    assertThat(export.exit()).as(export.err()).isZero();
    Call verify = Call.of(home, "evidence", "verify", zip.toString());
    assertThat(verify.exit()).as(verify.out() + verify.err()).isZero();
    Sha256 digest = Sha256.of(PICTURE);
    byte[] sealed = read(zip, "encrypted/" + digest + ".cms");
    assertThat(Sha256.of(opened(sealed))).isEqualTo(digest);
    assertThat(log())
        .containsSubsequence(
            "ENCRYPTED\",\"subject\":\"" + digest,
            "DELETED\",\"subject\":\"" + digest,
            "HANDED_OVER");
    assertThat(Call.of(home, "evidence", "verify").exit()).isZero();
  }

  @Test
  void seesThatItWasChanged() throws Exception {
    Call.of(home, "crawl");
    Path file = home.resolve("quarantine").resolve(Sha256.of(PICTURE) + ".cms");
    byte[] sealed = Files.readAllBytes(file);
    sealed[sealed.length - 40] ^= 1;

    assertThatThrownBy(() -> opened(sealed)).isInstanceOf(Exception.class);
  }

  @Test
  void keepsItForSomeHoursOnly() throws IOException {
    Call.of(home, "crawl");
    assertThat(files(home.resolve("quarantine"))).isNotEmpty();
    for (Path file : files(home.resolve("quarantine"))) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(3))));
    }

    Call.of(home, "crawl");

    assertThat(files(home.resolve("quarantine"))).isEmpty();
    assertThat(log()).contains("quarantine-over");
    assertThat(Call.of(home, "evidence", "verify").exit()).isZero();
  }

  @Test
  void isLookedAtByTheDoctor() throws Exception {
    assertThat(Call.of(home, "doctor").out()).containsPattern("OK +secrets +.*station.pem, to the");
    certify("keyUsage=digitalSignature", 400);
    assertThat(Call.of(home, "doctor").out()).contains("expected a key that may encipher keys");
    certify("keyUsage=keyEncipherment", 3);
    assertThat(Call.of(home, "doctor").out()).containsPattern("WARN +secrets");
    Files.writeString(certificate, "none");
    assertThat(Call.of(home, "doctor").out()).contains("expected a certificate (PEM)");
    assertThat(Call.of(home, "crawl").err()).contains("expected a certificate (PEM)");
  }

  private byte[] opened(byte[] sealed) throws CMSException, IOException {
    RecipientInformation recipient =
        new CMSAuthEnvelopedData(sealed).getRecipientInfos().iterator().next();
    try (PEMParser pem = new PEMParser(Files.newBufferedReader(key))) {
      PrivateKeyInfo own = (PrivateKeyInfo) pem.readObject();
      return recipient.getContent(
          new JceKeyTransAuthEnvelopedRecipient(new JcaPEMKeyConverter().getPrivateKey(own))
              .setProvider(new BouncyCastleProvider()));
    }
  }

  private String finding() throws IOException {
    Path flagged = files(home.resolve("custody/flagged")).getFirst();
    return flagged.getFileName().toString().replace(".json", "");
  }

  private String log() throws IOException {
    return Files.readString(home.resolve("custody/custody.jsonl"));
  }

  private static byte[] read(Path zip, String name) throws IOException {
    try (ZipFile files = new ZipFile(zip.toFile())) {
      ZipEntry entry = files.getEntry(name);
      assertThat(entry).as(name).isNotNull();
      return files.getInputStream(entry).readAllBytes();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
