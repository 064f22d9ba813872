package rasoat.crawler.source;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Nguồn bài đăng: one place that is watched, why, and by what right.
 *
 * @param id a short name of our own: letters, digits, {@code -} and {@code _}
 * @param address as its connector understands it
 * @param base another address of the platform than its own; null for its own
 * @param tokenFile holds the token; null where the connector needs none
 * @param purpose what it is watched for
 * @param legalBasis by what right, such as the number of the order
 * @param budget of each visit; null for the usual one
 * @param schedule when, as a Quartz cron expression in Vietnamese time; null for the nightly sweep
 * @param standing whether an authority stands behind the place
 * @param confirmedBy which authority confirms that, and where it is written; empty when none does
 */
public record Source(
    String id,
    Connector connector,
    String address,
    @Nullable URI base,
    @Nullable Path tokenFile,
    String purpose,
    String legalBasis,
    @Nullable String schedule,
    @Nullable Budget budget,
    Standing standing,
    String confirmedBy) {

  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_-]{1,100}");

  /** What is known of a group or page (requirements R2 to R5). */
  public enum Standing {
    /** Confirmed by the authority it belongs to. */
    OFFICIAL,
    /** No authority confirms it. */
    INFORMAL,
    /** Not yet looked into. */
    UNKNOWN
  }

  public Source {
    require("id", id, ID.matcher(id).matches(), "letters, digits, - and _, 100 at most");
    require("address", address, !address.isBlank(), "an address");
    require("purpose", purpose, !purpose.isBlank(), "what it is watched for");
    require("legal-basis", legalBasis, !legalBasis.isBlank(), "by what right it is watched");
    require(
        "confirmed-by",
        confirmedBy,
        standing != Standing.OFFICIAL || !confirmedBy.isBlank(),
        "the authority that confirms an official page, and where that is written");
    require(
        "token-file",
        "nothing",
        tokenFile != null || !connector.needsToken(),
        "the file with the token, which " + connector.title() + " needs");
  }

  private static void require(String field, String got, boolean holds, String expected) {
    if (!holds) {
      throw new SourceFaultException(
          field, "expected %s, got %s".formatted(expected, got.isBlank() ? "nothing" : got));
    }
  }

  /** Where it is asked: the base of the settings, else the platform's own. */
  public Optional<URI> asked() {
    return base == null ? connector.base() : Optional.of(base);
  }
}
