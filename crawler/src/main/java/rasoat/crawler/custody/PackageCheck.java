package rasoat.crawler.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * What checking a package comes to. Needs no network and trusts nothing in the package; it may be
 * hostile.
 *
 * @param checks everything that was looked at, in that order
 */
public record PackageCheck(List<Check> checks) {

  public PackageCheck {
    checks = List.copyOf(checks);
  }

  /**
   * Checks the package.
   *
   * @param roots who is trusted to vouch for time-stamp authorities
   * @throws IOException when the file cannot be read; a broken one is a failed check
   */
  public static PackageCheck of(Path file, TrustRoots roots) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString(), null, "expected a package of evidence");
    }
    Inspection inspection = new Inspection(roots);
    try (PackageZip zip = PackageZip.open(file)) {
      inspection.look(zip);
    } catch (HostileException e) {
      inspection.note(Check.failed("file", e.reason()));
    }
    return new PackageCheck(inspection.checks());
  }

  /** Whether nothing failed. */
  public boolean isGood() {
    return checks.stream().noneMatch(check -> check.verdict() == Check.Verdict.FAILED);
  }

  /** Whether in addition a trusted authority vouches for the time of the whole package. */
  public boolean isTimeStamped() {
    return isGood()
        && checks.stream()
            .anyMatch(
                check ->
                    check.what().equals(StampInspection.WHOLE)
                        && check.verdict() == Check.Verdict.OK);
  }
}
