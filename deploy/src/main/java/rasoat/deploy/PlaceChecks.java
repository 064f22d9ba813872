package rasoat.deploy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import rasoat.deploy.envelope.Envelope;
import rasoat.deploy.settings.AlertSettings;
import rasoat.deploy.settings.Settings;
import rasoat.model.post.Post;

/** Looks at folders and files: the shared one, and those that nobody else should read. */
record PlaceChecks(Home home, Settings settings) {

  /** The place of keyEncipherment in the key usage (RFC 5280, 4.2.1.3). */
  private static final int KEY_ENCIPHERMENT = 2;

  private static final Duration SOON = Duration.ofDays(30);

  private static final long MEGABYTE = 1 << 20;
  private static final long ENOUGH_SPACE = 2048 * MEGABYTE;

  /** Files that hold secrets, as far as they lie in the home. */
  private static final List<String> SECRETS =
      List.of("author.key", "oracle.token", "crawl.db", "findings.db", "tokens", "sources");

  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  List<Check> run() {
    List<Check> checks = new ArrayList<>();
    settings.shared().map(PlaceChecks::shared).ifPresent(checks::add);
    checks.add(permissions());
    settings
        .papers()
        .webhook()
        .map(destination -> readable("webhook", destination.keyFile()))
        .ifPresent(checks::add);
    AlertSettings alerts = settings.watch().alerts();
    alerts.webhook().map(one -> readable("alerts", one.keyFile())).ifPresent(checks::add);
    alerts
        .mail()
        .flatMap(AlertSettings.Mail::passwordFile)
        .map(file -> readable("alerts", file))
        .ifPresent(checks::add);
    settings
        .crawl()
        .timeStampRoots()
        .map(roots -> readable("time-stamps", roots))
        .ifPresent(checks::add);
    settings.secrets().station().map(PlaceChecks::station).ifPresent(checks::add);
    return checks;
  }

  /** Whether the certificate of the offline station will do. */
  private static Check station(Path file) {
    try {
      X509Certificate certificate = Envelope.certificate(file);
      boolean[] usage = certificate.getKeyUsage();
      if (usage != null && !usage[KEY_ENCIPHERMENT]) {
        return Check.fail(
            "secrets",
            file + ": expected a key that may encipher keys, got one that may not",
            "Have the offline station make a certificate with keyEncipherment.");
      }
      certificate.checkValidity();
      String found = "%s, to the end of %s".formatted(file, day(certificate));
      boolean endsSoon = certificate.getNotAfter().toInstant().isBefore(Instant.now().plus(SOON));
      return endsSoon
          ? Check.warn("secrets", found, "Have the offline station make the next certificate.")
          : Check.ok("secrets", found);
    } catch (CertificateException e) {
      return Check.fail(
          "secrets",
          file + ": expected a certificate that is valid now, got one that is not",
          "Have the offline station make the next certificate.");
    } catch (IOException e) {
      return Check.fail(
          "secrets", e.getMessage(), "secrets.station names it: put the certificate there.");
    }
  }

  private static LocalDate day(X509Certificate certificate) {
    return LocalDate.ofInstant(certificate.getNotAfter().toInstant(), Post.VIETNAM);
  }

  private static Check shared(Path folder) {
    String advice = "Is the disk mounted, with locks that hold between machines (NFS 4)?";
    Path file = folder.resolve(".doctor-" + ProcessHandle.current().pid());
    try (FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        FileLock lock = channel.lock()) {
      long free = folder.toFile().getUsableSpace();
      String found =
          "%s, writable, %s, %d MB free"
              .formatted(folder, lock.isValid() ? "locks" : "no locks", free / MEGABYTE);
      return free < ENOUGH_SPACE
          ? Check.warn("shared", found, "Make room there.")
          : Check.ok("shared", found);
    } catch (IOException e) {
      return Check.fail("shared", e.toString(), advice);
    }
  }

  private Check permissions() {
    List<Path> open = new ArrayList<>();
    try {
      if (Files.getFileAttributeView(home.folder(), PosixFileAttributeView.class) == null) {
        return Check.ok("permissions", "this disk has none");
      }
      Set<PosixFilePermission> ofHome = Files.getPosixFilePermissions(home.folder());
      if (isOpen(ofHome)) {
        open.add(home.folder());
        for (String name : SECRETS) {
          addOpen(home.folder().resolve(name), open);
        }
      }
      return open.isEmpty()
          ? Check.ok("permissions", home.folder() + ", " + PosixFilePermissions.toString(ofHome))
          : Check.warn(
              "permissions",
              "others on this machine may read " + open,
              "chmod -R go-rwx " + home.folder());
    } catch (IOException e) {
      return Check.warn("permissions", e.toString(), "Whose is the home?");
    }
  }

  private static void addOpen(Path place, List<Path> open) throws IOException {
    if (Files.isDirectory(place)) {
      try (Stream<Path> files = Files.list(place)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          addOpen(file, open);
        }
      }
    } else if (Files.exists(place) && isOpen(Files.getPosixFilePermissions(place))) {
      open.add(place);
    }
  }

  private static boolean isOpen(Set<PosixFilePermission> permissions) {
    return permissions.stream().anyMatch(OTHERS::contains);
  }

  private static Check readable(String part, Path file) {
    return Files.isReadable(file)
        ? Check.ok(part, file + " can be read")
        : Check.fail(part, file + " cannot be read", "The settings name it: put it there.");
  }
}
