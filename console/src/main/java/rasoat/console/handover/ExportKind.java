package rasoat.console.handover;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasoat.console.casefile.DraftKind;

/** What can be made of a case, of a periodic report or of a suspect page to leave. */
public enum ExportKind {
  /** Báo cáo sự cố. */
  INCIDENT_REPORT("application/pdf", "bao-cao-su-co.pdf", DraftKind.INCIDENT_REPORT),
  /** Hồ sơ vụ việc. */
  CASE_FILE("application/pdf", "ho-so.pdf", null),
  PA05_REQUEST("application/pdf", "de-nghi-pa05.pdf", DraftKind.PA05_REQUEST),
  UNIT_NOTICE("application/pdf", "thong-bao-don-vi.pdf", DraftKind.UNIT_NOTICE),
  BULLETIN("text/plain;charset=UTF-8", "tin-canh-bao.txt", DraftKind.BULLETIN),
  CSV("text/csv;charset=UTF-8", "phat-hien.csv", null),
  JSON("application/json", "vu-viec.json", null),
  /** Core format of MISP. */
  MISP("application/json", "misp-event.json", null),
  /** A bundle of STIX 2.1. */
  STIX("application/stix+json;version=2.1", "stix-bundle.json", null),
  /** JSON, sent by the program to the one address that the settings name. */
  WEBHOOK("application/json", "webhook.json", null),
  /** Báo cáo định kỳ, to be signed. */
  REPORT_PDF("application/pdf", "bao-cao-dinh-ky.pdf", null),
  REPORT_CSV("text/csv;charset=UTF-8", "bao-cao-dinh-ky.csv", null),
  REPORT_JSON("application/json", "bao-cao-dinh-ky.json", null),
  /** Đề nghị PA05 ngăn chặn, gỡ bỏ trang. */
  SUSPECT_PA05("application/pdf", "de-nghi-pa05.pdf", null),
  /** Báo cáo trang với nền tảng, to be copied into its form. */
  SUSPECT_PLATFORM("text/plain;charset=UTF-8", "bao-cao-nen-tang.txt", null),
  /** Thông báo cho cơ quan bị mạo danh. */
  SUSPECT_AGENCY("application/pdf", "thong-bao-co-quan.pdf", null);

  private static final Set<ExportKind> OF_REPORTS = EnumSet.of(REPORT_PDF, REPORT_CSV, REPORT_JSON);
  private static final Set<ExportKind> OF_SUSPECTS =
      EnumSet.of(SUSPECT_PA05, SUSPECT_PLATFORM, SUSPECT_AGENCY);

  private final String mediaType;
  private final String suffix;
  private final Optional<DraftKind> draft;

  ExportKind(String mediaType, String suffix, @Nullable DraftKind draft) {
    this.mediaType = mediaType;
    this.suffix = suffix;
    this.draft = Optional.ofNullable(draft);
  }

  public String mediaType() {
    return mediaType;
  }

  /** All that is made of that, in order. */
  public static List<ExportKind> of(About about) {
    return Arrays.stream(values()).filter(each -> each.isOf(about)).toList();
  }

  boolean isOf(About about) {
    return switch (about) {
      case About.Case one -> !OF_REPORTS.contains(this) && !OF_SUSPECTS.contains(this);
      case About.Report report -> OF_REPORTS.contains(this);
      case About.Suspect suspect -> OF_SUSPECTS.contains(this);
    };
  }

  /** How files of it are called, after what they are about. */
  String suffix() {
    return suffix;
  }

  /** Whether a person writes the text of it. */
  public boolean isWritten() {
    return draft.isPresent() || OF_SUSPECTS.contains(this);
  }

  /** The text of a case that a person edits before it is asked for; empty when there is none. */
  public Optional<DraftKind> draft() {
    return draft;
  }

  public boolean isText() {
    return !mediaType.equals("application/pdf");
  }
}
