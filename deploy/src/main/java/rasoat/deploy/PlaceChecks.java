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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import rasoat.deploy.settings.AlertSettings;
import rasoat.deploy.settings.Settings;

/** Looks at folders and files: the shared one, and those that nobody else should read. */
record PlaceChecks(Home home, Settings settings) {

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
    return checks;
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
