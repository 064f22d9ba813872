package rasoat.console.handover;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.console.casefile.DraftKind;

/** What can be made of a case to leave. */
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
  WEBHOOK("application/json", "webhook.json", null);

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

  /** How files of it are called, after the number of the case. */
  String suffix() {
    return suffix;
  }

  /** The text that a person edits before it is asked for; empty when there is none. */
  public Optional<DraftKind> draft() {
    return draft;
  }

  public boolean isText() {
    return !mediaType.equals("application/pdf");
  }
}
