package rasoat.benchmarks.sealed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import rasoat.benchmarks.Cost;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.index.sealed.SealedPacks;
import rasoat.index.sealed.SealedRegistry;
import rasoat.index.sealed.key.KeyFiles;
import rasoat.index.sealed.key.KeyRing;
import rasoat.index.sealed.key.OfficeKey;
import rasoat.index.sealed.key.YearKey;
import rasoat.index.sealed.pack.OfficeRegister;
import rasoat.index.sealed.pack.PublicList;
import rasoat.index.sealed.pack.SealSettings;
import rasoat.index.sealed.pack.Sealing;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;
import rasoat.model.post.Post;

/**
 * The documents of a corpus in packs, sealed, carried and taken in as in earnest; made once. Each
 * pack is a region: all documents of an issuing body lie in the same one.
 */
record SealedCorpus(Path folder, int packs) {

  /** Seals and takes in what is not there yet, and says what it cost. */
  void make(Corpus corpus, SealSettings settings, PublicList list, PrintStream out)
      throws IOException {
    if (!Files.exists(pack(packs - 1))) {
      Cost sealing = Cost.fromHere();
      seal(corpus, settings, list);
      out.printf(Locale.ROOT, "sealed, %d MB: %s%n", megabytes(folder), sealing.told());
    }
    SealedPacks taken = new SealedPacks(registry(), InstantSource.system());
    if (taken.list().size() < packs) {
      Cost taking = Cost.fromHere();
      for (int i = 0; i < packs; i++) {
        taken.trust(KeyFiles.readOffice(key(i)).verification());
        taken.take(pack(i));
      }
      out.printf(Locale.ROOT, "taken in, %d MB: %s%n", megabytes(registry()), taking.told());
    }
  }

  private void seal(Corpus corpus, SealSettings settings, PublicList list) throws IOException {
    Files.createDirectories(folder);
    List<Sealing> offices = new ArrayList<>();
    for (int i = 0; i < packs; i++) {
      KeyFiles.write(OfficeKey.create("region " + i, new SecureRandom()), key(i));
      offices.add(new Sealing(KeyFiles.readOffice(key(i)), list, settings, new SecureRandom()));
    }
    corpus.documents().parallel().forEach(one -> offices.get(region(one)).add(one));
    for (int i = 0; i < packs; i++) {
      offices.get(i).seal(LocalDate.now(Post.VIETNAM), register(i), pack(i));
    }
  }

  private int region(OfficialDocument document) {
    return Math.floorMod(document.issuingBody().hashCode(), packs);
  }

  SealedRegistry open(int year) throws IOException {
    List<YearKey> keys = new ArrayList<>();
    for (int i = 0; i < packs; i++) {
      keys.add(KeyFiles.readOffice(key(i)).year(year));
    }
    return SealedRegistry.open(registry(), KeyRing.of(keys), InstantSource.system());
  }

  /** Which document of the corpus each ticket is, as the offices know. */
  Map<String, Integer> tickets() throws IOException {
    Map<String, Integer> tickets = new HashMap<>();
    for (int i = 0; i < packs; i++) {
      register(i)
          .forEach(
              line -> tickets.put(line.ticket(), Corpus.index(new DocumentId(line.document()))));
    }
    return tickets;
  }

  private Path registry() {
    return folder.resolve("sealed");
  }

  private Path key(int office) {
    return folder.resolve("office-" + office + ".key.json");
  }

  private OfficeRegister register(int office) {
    return new OfficeRegister(folder.resolve("register-" + office));
  }

  private Path pack(int office) {
    return folder.resolve("pack-" + office);
  }

  private static long megabytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()
          >> 20;
    }
  }
}
