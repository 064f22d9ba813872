package rasoat.console.handover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rasoat.console.casefile.CaseField;
import rasoat.console.casefile.CaseFile;
import rasoat.console.casefile.Details;
import rasoat.console.casefile.LegalRule;
import rasoat.model.finding.Finding;
import rasoat.model.port.KeptFinding;
import rasoat.model.port.KeptPicture;

/**
 * All that other machines may get of a case. Never words or pictures of a document or of a post; of
 * what bears a secrecy mark nothing but address, time, hashes, kind and severity, and no word that
 * a person wrote.
 *
 * @param closed empty while it is open
 * @param outcome likewise
 */
record SharedCase(
    String number,
    String tier,
    String strength,
    String matter,
    Instant opened,
    Instant changed,
    String closed,
    String outcome,
    String subject,
    String unit,
    List<String> rules,
    List<SharedFinding> findings) {

  /**
   * A finding of it.
   *
   * @param post address or id of the post
   * @param document its number as read; empty when unknown or secret
   * @param pictures SHA-256 of what is kept: the bytes as posted, or a blurred preview of them
   */
  record SharedFinding(
      String id,
      String kind,
      String severity,
      String strength,
      String platform,
      String place,
      String post,
      Instant posted,
      String document,
      List<SharedPicture> pictures) {

    static SharedFinding of(KeptFinding kept) {
      Finding finding = kept.finding();
      boolean isSecret = finding.isSecret();
      String number = finding.number();
      return new SharedFinding(
          kept.id().value(),
          finding.kind().name(),
          finding.severity().name(),
          finding.strength().name(),
          finding.post().platform().name(),
          isSecret ? "" : finding.post().group(),
          finding.post().id(),
          finding.post().time(),
          isSecret || number == null ? "" : number,
          kept.pictures().stream().map(SharedPicture::of).toList());
    }

    boolean isAddress() {
      return post.startsWith("https://") || post.startsWith("http://");
    }
  }

  /** The hash of a picture, and whether of its blurred preview alone. */
  record SharedPicture(String sha256, boolean preview) {
    static SharedPicture of(KeptPicture picture) {
      return new SharedPicture(picture.digest().value(), picture.masked());
    }
  }

  static SharedCase of(Exported what) {
    CaseFile file = what.file();
    Details details = file.details();
    boolean isSecret = what.isSecret();
    return new SharedCase(
        file.number().asWritten(),
        file.tier().name(),
        file.strength().name(),
        details.matter().name(),
        file.openedAt(),
        file.revision().at(),
        file.outcome().map(it -> it.at().toString()).orElse(""),
        file.outcome().map(it -> it.outcome().name()).orElse(""),
        isSecret ? "" : details.text(CaseField.SUBJECT),
        isSecret ? "" : details.text(CaseField.UNIT),
        details.rules().stream().map(LegalRule::article).toList(),
        what.findings().stream().map(SharedFinding::of).toList());
  }

  /** The earliest post; the opening when there is none. */
  Instant firstPosted() {
    Optional<Instant> first = findings.stream().map(SharedFinding::posted).min(Instant::compareTo);
    return first.orElse(opened);
  }
}
