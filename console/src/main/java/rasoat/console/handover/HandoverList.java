package rasoat.console.handover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.console.VietnamTime;
import rasoat.console.casefile.CaseFile;
import rasoat.console.casefile.Notice;

/**
 * What was asked for, and the form that asks.
 *
 * @param file the one case it is about; null for all
 * @param typed what was typed into the form: recipient, reason
 */
record HandoverList(
    List<Handover> handovers,
    @Nullable CaseFile file,
    boolean mayAsk,
    boolean hasWebhook,
    String kind,
    String recipient,
    String reason,
    List<Notice> notices) {

  /** Those without a text of their own; the others are asked for with their drafts. */
  public List<ExportKind> kinds() {
    return ofCase().map(CaseFile::number).map(About.Case::new).map(ExportKind::of).stream()
        .flatMap(List::stream)
        .filter(each -> each.draft().isEmpty())
        .filter(each -> each != ExportKind.WEBHOOK || hasWebhook)
        .toList();
  }

  public Optional<CaseFile> ofCase() {
    return Optional.ofNullable(file);
  }

  public String minute(@Nullable Instant time) {
    return time == null ? "" : VietnamTime.minute(time);
  }
}
