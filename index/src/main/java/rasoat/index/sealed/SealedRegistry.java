package rasoat.index.sealed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rasoat.index.sealed.pack.PackHeader;
import rasoat.index.sealed.pack.Ticket;
import rasoat.index.sealed.term.Fingerprint;
import rasoat.index.sealed.term.ReadingValues;
import rasoat.index.sealed.term.SealingService;
import rasoat.model.post.Post;

/**
 * Holds readings against sealed packs. Holds no key: a {@link SealingService} keys what was read.
 * Safe for many threads; packs taken in, replaced or revoked by another process are seen at the
 * next look-up.
 */
public final class SealedRegistry implements SealedLookUp, AutoCloseable {

  private final SealedFolder folder;
  private final SealingService service;
  private final InstantSource clock;
  private Snapshot snapshot;

  private SealedRegistry(
      SealedFolder folder, SealingService service, InstantSource clock, Snapshot snapshot) {
    this.folder = folder;
    this.service = service;
    this.clock = clock;
    this.snapshot = snapshot;
  }

  /** Opens the sealed registry in that folder; without one, there is nothing to find. */
  public static SealedRegistry open(Path folder, SealingService service, InstantSource clock)
      throws IOException {
    SealedFolder sealed = new SealedFolder(folder);
    return new SealedRegistry(sealed, service, clock, Snapshot.of(sealed));
  }

  /** Whether no pack is there that may be used today: then nothing needs to be asked. */
  public boolean isEmpty() throws IOException {
    try (Snapshot current = current()) {
      return current.state().validOn(today()).isEmpty();
    }
  }

  /**
   * Sealed documents whose words or number stand in the reading. Each valid pack is asked; one that
   * cannot be is named in the answer and keeps the others from nothing.
   *
   * @throws IOException when the registry itself cannot be read
   */
  @Override
  public SealedAnswer lookUp(String reading) throws IOException {
    try (Snapshot current = current()) {
      List<PackHeader> valid = current.state().validOn(today());
      if (valid.isEmpty()) {
        return SealedAnswer.NOTHING;
      }
      Fingerprint clear = ReadingValues.of(reading, OpenPack.bodies(valid));
      Set<String> revoked = new HashSet<>(current.state().revokedTickets());
      List<SealedMatch> matches = new ArrayList<>();
      List<String> unchecked = new ArrayList<>();
      for (PackHeader header : valid) {
        try {
          matches.addAll(
              current
                  .pack(header)
                  .lookUp(clear, service, (Ticket one) -> !revoked.contains(one.value())));
        } catch (IOException e) {
          unchecked.add(header.name() + ": " + e.getMessage());
        }
      }
      matches.sort(SealedMatch.BEST_FIRST);
      return new SealedAnswer(matches, unchecked);
    }
  }

  /**
   * Names the packs and revocations that readings are judged by: another name, another state. Empty
   * when nothing is sealed.
   */
  public String state() throws IOException {
    try (Snapshot current = current()) {
      SealedState state = current.state();
      if (state.validOn(today()).isEmpty()) {
        return "";
      }
      List<String> valid = state.validOn(today()).stream().map(PackHeader::id).toList();
      return " sealed " + valid + " without " + state.revokedTickets();
    }
  }

  private LocalDate today() {
    return clock.instant().atZone(Post.VIETNAM).toLocalDate();
  }

  private synchronized Snapshot current() throws IOException {
    if (!snapshot.isCurrent(folder)) {
      Snapshot newer = Snapshot.of(folder);
      snapshot.close();
      snapshot = newer;
    }
    return snapshot.shared();
  }

  @Override
  public synchronized void close() throws IOException {
    snapshot.close();
  }
}
