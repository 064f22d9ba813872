package rasoat.console.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rasoat.console.VietnamTime;
import rasoat.console.account.Account;
import rasoat.model.finding.Evidence;
import rasoat.model.port.KeptFinding;
import rasoat.model.post.CapturedImage;
import rasoat.model.post.Sha256;

/**
 * What of a state secret may be shown (Law 117/2025/QH15, article 5): hashes, and how two persons
 * find the rest.
 *
 * @param hashes of its pictures, in order
 * @param opening what two persons are about to open
 * @param cleared whether this account may take part in that
 * @param mayAsk whether this account may be the first of them
 * @param mayApprove whether it may be the second
 */
record SecretSide(
    List<Hashes> hashes,
    Optional<Opening> opening,
    boolean cleared,
    boolean mayAsk,
    boolean mayApprove) {

  /**
   * The digests of a picture.
   *
   * @param original of the bytes as captured, which are not here; empty when it is not known
   * @param preview of the blurred preview; empty when there is none
   */
  record Hashes(int number, String original, String preview) {}

  static SecretSide of(KeptFinding kept, Optional<Opening> opening, Account account) {
    List<CapturedImage> images = kept.finding().post().images();
    List<Hashes> hashes =
        IntStream.range(0, images.size())
            .mapToObj(i -> new Hashes(i + 1, original(images.get(i)), preview(kept, images.get(i))))
            .filter(row -> !row.original().isEmpty() || !row.preview().isEmpty())
            .toList();
    return new SecretSide(
        hashes,
        opening,
        account.cleared(),
        account.cleared() && opening.isEmpty(),
        account.cleared()
            && opening
                .filter(asked -> !asked.isOpen() && asked.askedBy() != account.id())
                .isPresent());
  }

  /** Whether two persons opened it, and it is not over yet. */
  public boolean isOpen() {
    return opening.filter(Opening::isOpen).isPresent();
  }

  /** Until when the opening, or the request for it, is good; empty when there is none. */
  public String until() {
    return opening.map(asked -> VietnamTime.minute(asked.until())).orElse("");
  }

  /** Marks and seals are shown by their kind, and no word that was read. */
  static boolean isMark(Evidence evidence) {
    return switch (evidence.type()) {
      case SECRECY_MARK,
          CIRCULATION_MARK,
          INCOMING_STAMP,
          COPY_NUMBER,
          COPY_BLOCK,
          E_SIGNATURE,
          QR_CODE,
          COVERED_PLACE,
          SEAL,
          LAYOUT ->
          true;
      case NUMBER, DATE, ISSUING_BODY, TEXT, ALTERED_FACT, UNDECIDED_FACT, MENTION -> false;
    };
  }

  /** Captured bytes lie under their digest: two digits, a slash, the rest. */
  private static String original(CapturedImage image) {
    int parts = image.file().getNameCount();
    String end =
        parts < 2
            ? ""
            : image.file().getName(parts - 2).toString() + image.file().getName(parts - 1);
    return Sha256.parse(end).map(Sha256::value).orElse("");
  }

  private static String preview(KeptFinding kept, CapturedImage image) {
    return kept.pictures().stream()
        .filter(picture -> picture.image().equals(image.name()))
        .findFirst()
        .map(picture -> picture.digest().value())
        .orElse("");
  }
}
