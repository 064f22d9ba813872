package rasoat.console.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rasoat.console.office.OfficeName;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.port.ByteStore;
import rasoat.model.port.FindingSink;
import rasoat.model.port.KeptFinding;
import rasoat.model.port.KeptPicture;
import rasoat.model.post.CapturedImage;
import rasoat.model.post.Sha256;

/**
 * Writes down what a reviewer will need, and no more: the only way from a {@link FindingSink} into
 * the stores. What may be kept is decided by {@link Redaction}.
 *
 * <p>A picture is stored before the finding that shows it, and taken out only after the finding was
 * written without it: whenever the machine stops, the same finding taken once more completes the
 * work. A picture that cannot be kept never keeps its finding from being written.
 */
public final class FindingRecorder implements FindingSink {

  private static final Logger log = LoggerFactory.getLogger(FindingRecorder.class);

  private static final long MAX_PIXELS = 40_000_000;
  private static final long MAX_BYTES = 64_000_000;

  private final SqlFindingStore findings;
  private final ByteStore pictures;
  private final PictureLikeness likeness;
  private final Issuers issuers;

  /**
   * @param likeness by which pictures are known that were saved anew
   * @param issuers who issued the documents shown
   */
  public FindingRecorder(
      SqlFindingStore findings, ByteStore pictures, PictureLikeness likeness, Issuers issuers) {
    this.findings = findings;
    this.pictures = pictures;
    this.likeness = likeness;
    this.issuers = issuers;
  }

  /** Without a registry; pictures are the same when their bytes are. */
  public FindingRecorder(SqlFindingStore findings, ByteStore pictures) {
    this(findings, pictures, picture -> Optional.empty(), document -> Optional.empty());
  }

  /** The finding as it may be written down anywhere: of a state secret without its text. */
  public static Finding withoutSecrets(Finding finding) {
    return finding.isSecret() ? Redaction.redacted(finding) : finding;
  }

  @Override
  public void accept(Finding finding) throws IOException {
    FindingId id = FindingId.of(finding.post());
    Optional<KeptFinding> before = findings.find(id);
    TraceTaker traces = new TraceTaker(finding, likeness);
    List<KeptPicture> kept = new ArrayList<>();
    for (CapturedImage image : picturesToKeep(finding)) {
      Optional<byte[]> bytes = read(image);
      bytes.ifPresent(known -> traces.see(image, known));
      if (bytes.isEmpty()) {
        keptBefore(image, finding, before).ifPresent(kept::add);
      } else if (finding.isSecret()) {
        keepMasked(image, bytes.get()).ifPresent(kept::add);
      } else {
        keepClear(image, bytes.get()).ifPresent(kept::add);
      }
    }
    if (before.isPresent()) {
      traces.remember(findings.originals(id));
    }
    traces.remember(kept);
    KeptFinding redacted = new KeptFinding(id, Redaction.redacted(finding), kept);
    findings.keep(redacted, traces.taken(id, issuingBody(finding)));
    forget(finding.isSecret() ? traces.seen() : List.of(), before);
  }

  /** As registered; where nothing is, as the picture says. */
  private String issuingBody(Finding finding) throws IOException {
    if (finding.document() != null) {
      Optional<String> registered = issuers.of(finding.document());
      if (registered.isPresent()) {
        return OfficeName.folded(registered.get());
      }
    }
    return finding.evidence().stream()
        .filter(each -> each.type() == Evidence.Type.ISSUING_BODY)
        .map(each -> each.official().isEmpty() ? each.seen() : each.official())
        .map(OfficeName::folded)
        .findFirst()
        .orElse("");
  }

  /** Only pictures that bear evidence: the rest of an album is nobody's business. */
  private static List<CapturedImage> picturesToKeep(Finding finding) {
    if (!finding.isFlagged()) {
      return List.of();
    }
    Set<String> named =
        finding.evidence().stream()
            .map(Evidence::image)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return finding.post().images().stream().filter(image -> named.contains(image.name())).toList();
  }

  /** The picture as it was kept when its file was still there, if it may be kept like that. */
  private static Optional<KeptPicture> keptBefore(
      CapturedImage image, Finding finding, Optional<KeptFinding> before) {
    return before.map(KeptFinding::pictures).orElse(List.of()).stream()
        .filter(kept -> kept.image().equals(image.name()))
        .filter(kept -> kept.masked() || !finding.isSecret())
        .findFirst();
  }

  private Optional<byte[]> read(CapturedImage image) {
    try {
      long size = Files.size(image.file());
      if (size > MAX_BYTES) {
        log.warn("picture not kept: at most {} bytes, has {}", MAX_BYTES, size);
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(image.file()));
    } catch (IOException e) {
      log.warn("picture not kept: cannot be read ({})", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private Optional<KeptPicture> keepClear(CapturedImage image, byte[] bytes) throws IOException {
    Optional<PictureHeader> header = acceptable(bytes);
    return header.isEmpty()
        ? Optional.empty()
        : Optional.of(keep(image, bytes, false, header.get()));
  }

  private Optional<KeptPicture> keepMasked(CapturedImage image, byte[] bytes) throws IOException {
    Optional<PictureHeader> header = acceptable(bytes);
    Optional<byte[]> preview = header.flatMap(known -> Mask.preview(bytes, known));
    return preview.isEmpty()
        ? Optional.empty()
        : Optional.of(keep(image, preview.get(), true, header.get()));
  }

  private KeptPicture keep(CapturedImage image, byte[] bytes, boolean masked, PictureHeader header)
      throws IOException {
    Sha256 digest = pictures.put(bytes);
    return new KeptPicture(image.name(), digest, masked, header.width(), header.height());
  }

  private static Optional<PictureHeader> acceptable(byte[] bytes) {
    Optional<PictureHeader> header = PictureHeader.of(bytes);
    if (header.isEmpty()) {
      log.warn("picture not kept: no JPEG, PNG, GIF, BMP or WebP");
    } else if (header.get().pixels() > MAX_PIXELS) {
      log.warn("picture not kept: at most {} pixels, has {}", MAX_PIXELS, header.get().pixels());
      return Optional.empty();
    }
    return header;
  }

  /**
   * Secret pictures go even where another finding still shows them: that one was judged before the
   * secret was known.
   */
  private void forget(Collection<Sha256> secret, Optional<KeptFinding> before) throws IOException {
    for (Sha256 digest : secret) {
      pictures.remove(digest);
    }
    for (KeptPicture earlier : before.map(KeptFinding::pictures).orElse(List.of())) {
      if (!findings.isShown(earlier.digest())) {
        pictures.remove(earlier.digest());
      }
    }
  }
}
