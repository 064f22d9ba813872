package rasoat.console.impersonation;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.console.handover.ExportKind;

/** To whom a page is reported. */
public enum RequestKind {
  /** Asked for removal: the specialised force alone can bind a provider to 24 or 6 hours. */
  PA05(ExportKind.SUSPECT_PA05),
  /** By the public form of the platform. */
  PLATFORM(ExportKind.SUSPECT_PLATFORM),
  /** The agency that is claimed. */
  AGENCY(ExportKind.SUSPECT_AGENCY),
  /**
   * The culture-information desk, which advises UBND (requirement R20); nothing leaves for that.
   */
  CULTURE_DESK(null);

  private final Optional<ExportKind> export;

  RequestKind(@Nullable ExportKind export) {
    this.export = Optional.ofNullable(export);
  }

  /** As what it leaves; empty where nothing does. */
  public Optional<ExportKind> export() {
    return export;
  }

  /** As what it is told, when it leaves as that; empty when it is about something else. */
  static Optional<RequestKind> of(ExportKind export) {
    return Arrays.stream(values())
        .filter(kind -> kind.export.filter(export::equals).isPresent())
        .findFirst();
  }

  /** Whether it needs the consent of another person (requirement R39). */
  public boolean leaves() {
    return export.isPresent();
  }
}
