package rasoat.benchmarks.sealed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.index.sealed.SealedPacks;
import rasoat.index.sealed.SealedRegistry;
import rasoat.index.sealed.key.KeyRing;
import rasoat.index.sealed.key.OfficeKey;
import rasoat.index.sealed.pack.OfficeRegister;
import rasoat.index.sealed.pack.PublicList;
import rasoat.index.sealed.pack.SealSettings;
import rasoat.index.sealed.pack.Sealed;
import rasoat.index.sealed.pack.Sealing;
import rasoat.model.post.Post;

/** A pack of all documents of a corpus, sealed, carried, taken in and asked as in earnest. */
final class SealedRanking implements Ranking {

  private final String name;
  private final SealedRegistry registry;
  private final Map<String, Integer> documents = new HashMap<>();

  private SealedRanking(String name, SealedRegistry registry, Sealed sealed) {
    this.name = name;
    this.registry = registry;
    sealed
        .tickets()
        .forEach((ticket, document) -> documents.put(ticket.value(), Corpus.index(document.id())));
  }

  static SealedRanking of(
      String name, Corpus corpus, SealSettings settings, PublicList publicList, Path folder)
      throws IOException {
    OfficeKey key = OfficeKey.create("benchmark", new SecureRandom());
    Path pack = folder.resolve("pack");
    Files.createDirectories(folder);
    Sealed sealed =
        new Sealing(key, publicList, new SecureRandom())
            .seal(
                corpus.documents().toList(),
                settings,
                LocalDate.now(Post.VIETNAM),
                new OfficeRegister(folder.resolve("register")),
                pack);
    SealedPacks packs = new SealedPacks(folder.resolve("sealed"), InstantSource.system());
    packs.trust(key.verification());
    packs.take(pack);
    SealedRegistry registry =
        SealedRegistry.open(
            folder.resolve("sealed"),
            KeyRing.of(List.of(key.year(settings.year()))),
            InstantSource.system());
    return new SealedRanking(name, registry, sealed);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Ranked> rank(String reading) throws IOException {
    return registry.lookUp(reading).matches().stream()
        .filter(match -> match.nats() > 0)
        .map(
            match ->
                new Ranked(
                    Objects.requireNonNull(documents.get(match.ticket().value())), match.nats()))
        .toList();
  }

  @Override
  public void close() throws IOException {
    registry.close();
  }
}
