package rasoat.index.sealed;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import rasoat.index.sealed.key.KeyRing;
import rasoat.index.sealed.key.OfficeKey;
import rasoat.index.sealed.pack.OfficeRegister;
import rasoat.index.sealed.pack.PublicList;
import rasoat.index.sealed.pack.SealSettings;
import rasoat.index.sealed.pack.Sealed;
import rasoat.index.sealed.pack.Sealing;
import rasoat.model.document.OfficialDocument;

/** An office with its offline machine, in a folder. */
public final class Office {

  public static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
  public static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-05-20T03:00:00Z"));
  public static final int YEAR = 2026;

  private final OfficeKey key;
  private final Path folder;

  public Office(String name, Path folder) {
    this.key = OfficeKey.create(name, new SecureRandom());
    this.folder = folder;
  }

  public OfficeKey key() {
    return key;
  }

  /** What the sealing service knows of this office. */
  public KeyRing ring() {
    return KeyRing.of(List.of(key.year(YEAR)));
  }

  public OfficeRegister register() {
    return new OfficeRegister(folder.resolve(key.office() + ".register.jsonl"));
  }

  /** Seals with the usual settings, the next issue. */
  public Path seal(OfficialDocument... documents) throws IOException {
    int issue = register().nextIssue(key.office(), YEAR);
    return seal(SealSettings.usual(YEAR, issue, TODAY.plusYears(1)), documents);
  }

  public Path seal(SealSettings settings, OfficialDocument... documents) throws IOException {
    Path pack = folder.resolve(key.office() + "-" + settings.issue() + ".pack");
    sealed(settings, pack, documents);
    return pack;
  }

  public Sealed sealed(SealSettings settings, Path pack, OfficialDocument... documents)
      throws IOException {
    Sealing sealing = new Sealing(key, PublicList.builtIn(), settings, new SecureRandom());
    List.of(documents).forEach(sealing::add);
    return sealing.seal(TODAY, register(), pack);
  }
}
