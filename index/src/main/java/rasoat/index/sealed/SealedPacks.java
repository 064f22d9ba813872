package rasoat.index.sealed;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rasoat.index.sealed.key.VerificationKey;
import rasoat.index.sealed.pack.PackHeader;
import rasoat.index.sealed.pack.PackReader;
import rasoat.index.sealed.pack.PackRefusedException;
import rasoat.index.sealed.term.Normaliser;
import rasoat.model.post.Post;

/**
 * The packs of a sealed registry: taken in, replaced, revoked. One process at a time changes them;
 * scans under way see each change at once.
 */
public final class SealedPacks {

  private final SealedFolder folder;
  private final InstantSource clock;

  /** The packs in that folder, which need not exist yet. */
  public SealedPacks(Path folder, InstantSource clock) {
    this.folder = new SealedFolder(folder);
    this.clock = clock;
  }

  /** Believes an office from now on. */
  public void trust(VerificationKey key) throws IOException {
    folder.trust().add(key);
  }

  /** The offices that are believed. */
  public List<VerificationKey> trusted() throws IOException {
    return folder.trust().keys();
  }

  /** What the registry holds, expired packs included. */
  public List<PackHeader> list() throws IOException {
    return folder.state().packs();
  }

  /**
   * Takes a pack in, in place of an older issue of the same office and year.
   *
   * @throws PackRefusedException when it is changed, of an unknown key, no newer than the last one,
   *     expired, revoked, or sealed by another normaliser; the registry is then as before
   */
  public PackHeader take(Path pack) throws IOException {
    try (Closeable lock = folder.lock()) {
      SealedState state = folder.state();
      folder.tidy(state);
      Path staging = folder.staging("import");
      try {
        Path copy = Files.copy(pack, staging.resolve("pack"));
        PackHeader header = stage(copy, staging, state);
        Files.delete(copy);
        folder.place(staging, header.id());
        SealedState changed = state.with(header);
        folder.keep(changed);
        folder.tidy(changed);
        return header;
      } finally {
        SealedFolder.delete(staging);
      }
    }
  }

  private PackHeader stage(Path copy, Path staging, SealedState state) throws IOException {
    try (PackReader reader = PackReader.open(copy, trusted())) {
      PackHeader header = reader.header();
      check(header, state);
      PackIndex.write(staging, reader);
      return header;
    }
  }

  private void check(PackHeader header, SealedState state) throws PackRefusedException {
    if (header.normaliser() != Normaliser.VERSION
        || !header.normaliserDigest().equals(Normaliser.digest())) {
      throw new PackRefusedException(
          "expected one sealed with normaliser %d (%s), got %d (%s): use the same version of"
                  .formatted(
                      Normaliser.VERSION,
                      brief(Normaliser.digest()),
                      header.normaliser(),
                      brief(header.normaliserDigest()))
              + " RaSoat on both machines");
    }
    LocalDate today = today();
    if (today.isAfter(header.expires())) {
      throw new PackRefusedException(
          "expected one valid on %s, got one that expired on %s"
              .formatted(today, header.expires()));
    }
    if (state.revokedPacks().contains(header.id())) {
      throw new PackRefusedException("expected a valid one, got revoked " + header.id());
    }
    Optional<SealedState.Series> last = state.lastOf(header);
    if (last.isPresent() && header.issue() <= last.get().issue()) {
      throw new PackRefusedException(
          "expected an issue of %s, %d after %d, got %d"
              .formatted(header.office(), header.year(), last.get().issue(), header.issue()));
    }
    if (state.packs().stream().anyMatch(pack -> pack.id().equals(header.id()))) {
      throw new PackRefusedException(
          "expected a key of %s alone, got key %s of another pack"
              .formatted(header.office(), header.keyId()));
    }
  }

  private static String brief(String digest) {
    return digest.substring(0, Math.min(12, digest.length()));
  }

  /**
   * Takes a pack or a single ticket out of use for good.
   *
   * @param id as {@link PackHeader#id()} or a finding gives it
   * @return false when the registry holds neither a pack nor a ticket of that name
   */
  public boolean revoke(String id) throws IOException {
    try (Closeable lock = folder.lock()) {
      SealedState state = folder.state();
      if (state.packs().stream().anyMatch(pack -> pack.id().equals(id))) {
        SealedState changed = state.withoutPack(id);
        folder.keep(changed);
        folder.tidy(changed);
        return true;
      }
      if (!holds(state, id)) {
        return false;
      }
      folder.keep(state.withoutTicket(id));
      return true;
    }
  }

  private boolean holds(SealedState state, String ticket) throws IOException {
    for (PackHeader pack : state.packs()) {
      try (PackIndex index = PackIndex.open(folder.pack(pack.id()))) {
        if (index.tickets().contains(ticket)) {
          return true;
        }
      }
    }
    return false;
  }

  private LocalDate today() {
    return clock.instant().atZone(Post.VIETNAM).toLocalDate();
  }
}
