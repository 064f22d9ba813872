package rasoat.console.finding;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rasoat.console.VietnamTime;
import rasoat.console.account.Account;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Finding;
import rasoat.model.port.KeptFinding;
import rasoat.model.post.CapturedImage;

/** Puts the page of a finding together, as an account may see it. */
final class FindingPages {

  private final DocumentLookup documents;
  private final Unmaskings unmaskings;
  private final Openings openings;
  private final InstantSource clock;

  FindingPages(
      DocumentLookup documents, Unmaskings unmaskings, Openings openings, InstantSource clock) {
    this.documents = documents;
    this.unmaskings = unmaskings;
    this.openings = openings;
    this.clock = clock;
  }

  FindingPage of(KeptFinding kept, Account account) throws IOException {
    return kept.finding().isSecret()
        ? page(
            kept,
            numbered(kept).stream().filter(row -> SecretSide.isMark(row.evidence())).toList(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(SecretSide.of(kept, openings.of(kept.id()), account)))
        : page(
            kept,
            numbered(kept),
            unmaskings.until(account, kept.id()),
            document(kept.finding().document()),
            Optional.empty());
  }

  private FindingPage page(
      KeptFinding kept,
      List<NumberedEvidence> evidence,
      Optional<Instant> clearUntil,
      Optional<OfficialDocument> document,
      Optional<SecretSide> secret)
      throws IOException {
    Finding finding = kept.finding();
    List<ShownPicture> pictures =
        IntStream.range(0, kept.pictures().size())
            .mapToObj(place -> ShownPicture.of(kept, place, clearUntil.isPresent(), evidence))
            .toList();
    return new FindingPage(
        kept.id().value(),
        finding,
        VietnamTime.minute(finding.post().time()),
        evidence,
        pictures,
        missing(kept),
        Viewing.of(clearUntil, clock.instant()),
        document.isEmpty() ? Optional.empty() : Optional.of(side(kept, document.get(), evidence)),
        document.map(known -> TimeLine.of(known, finding.post())),
        WhyFlagged.of(finding, numbered(kept)),
        secret);
  }

  private DocumentSide side(
      KeptFinding kept, OfficialDocument document, List<NumberedEvidence> evidence)
      throws IOException {
    return DocumentSide.of(
        document,
        documents.recipients(document.id()),
        documents.readings(kept.id()),
        kept.finding(),
        evidence);
  }

  private Optional<OfficialDocument> document(@Nullable DocumentId id) throws IOException {
    return id == null ? Optional.empty() : documents.get(id);
  }

  private static List<NumberedEvidence> numbered(KeptFinding kept) {
    List<Evidence> evidence = kept.finding().evidence();
    return IntStream.range(0, evidence.size())
        .mapToObj(i -> new NumberedEvidence(i + 1, evidence.get(i)))
        .toList();
  }

  private static List<String> missing(KeptFinding kept) {
    return kept.finding().post().images().stream()
        .map(CapturedImage::name)
        .filter(name -> kept.finding().evidence().stream().anyMatch(e -> name.equals(e.image())))
        .filter(name -> kept.pictures().stream().noneMatch(p -> p.image().equals(name)))
        .toList();
  }
}
