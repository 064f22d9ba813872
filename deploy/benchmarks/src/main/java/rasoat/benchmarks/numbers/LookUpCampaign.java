package rasoat.benchmarks.numbers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import rasoat.benchmarks.noise.Noise;
import rasoat.index.DocumentIndex;
import rasoat.index.number.NumberReader;
import rasoat.index.number.NumberReading;
import rasoat.index.number.search.NumberCandidate;
import rasoat.index.number.search.NumberQuestion;
import rasoat.index.number.search.Strength;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;

/** Registers numbers of a world and asks for noisy readings of those and of others. */
final class LookUpCampaign {

  private static final int BATCH = 20_000;
  private static final int CANDIDATES = 5;
  private static final int STRANGERS = 5;
  private static final int SHOWN = 20;
  private static final int PROGRESS = 2_000;

  private final World world;
  private final DocumentIndex index;
  private Set<World.Issued> registered = Set.of();

  LookUpCampaign(World world, DocumentIndex index) {
    this.world = world;
    this.index = index;
  }

  /** Registers so many, the recurring ones first. */
  void register(int documents) throws IOException {
    List<OfficialDocument> batch = new ArrayList<>();
    Set<World.Issued> seen = new HashSet<>();
    SplittableRandom random = new SplittableRandom(7);
    boolean filled = index.size() == documents; // by an earlier run
    for (int agency = 0; seen.size() < documents; agency++) {
      World.Issued one = agency < world.agencies() ? world.recurring(agency) : world.draw(random);
      if (world.isRegistered(one) && seen.add(one)) {
        batch.add(document(one));
      }
      if (batch.size() == BATCH || seen.size() == documents) {
        index.add(filled ? List.of() : batch);
        batch.clear();
      }
    }
    registered = seen;
  }

  private OfficialDocument document(World.Issued one) {
    return new OfficialDocument(
        id(one),
        world.number(one),
        world.body(one),
        world.date(one),
        one.isLetter() ? "CÔNG VĂN" : one.type(),
        "",
        "",
        SecrecyLevel.NONE,
        Disclosure.always(Disclosure.State.INTERNAL),
        "");
  }

  private static DocumentId id(World.Issued one) {
    return new DocumentId(one.agency() + "-" + one.year() + "-" + one.type() + "-" + one.serial());
  }

  /** So many readings of registered documents, and five times as many of others. */
  Tally ask(Noise noise, int readings, long seed) throws IOException {
    Tally tally = new Tally(noise.name());
    List<World.Issued> known =
        registered.stream().sorted(Comparator.comparing(World.Issued::toString)).toList();
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < readings; i++) {
      ask(known.get(random.nextInt(known.size())), true, noise, random.nextLong(), tally);
      for (int other = 0; other < STRANGERS; other++) {
        ask(stranger(random), false, noise, random.nextLong(), tally);
      }
      if (tally.readings % PROGRESS == 0) {
        System.err.println(tally.progress());
      }
    }
    return tally;
  }

  private World.Issued stranger(SplittableRandom random) {
    World.Issued one = world.draw(random);
    while (registered.contains(one)) {
      one = world.draw(random);
    }
    return one;
  }

  private void ask(World.Issued one, boolean known, Noise noise, long seed, Tally tally)
      throws IOException {
    String page = noise.read(world.head(one), seed);
    Optional<NumberReading> reading = own(page);
    List<NumberCandidate<OfficialDocument>> found = List.of();
    if (reading.isPresent()) {
      NumberQuestion question = NumberQuestion.of(reading.get(), page);
      long start = System.nanoTime();
      found = index.byNumber(question, CANDIDATES);
      tally.time(System.nanoTime() - start);
    }
    List<DocumentId> strong = of(found, Strength.STRONG);
    List<DocumentId> supported = of(found, Strength.SUPPORTED);
    if (!known) {
      tally.strangers++;
      tally.falseStrong += strong.isEmpty() ? 0 : 1;
      tally.falseSupported += supported.isEmpty() && strong.isEmpty() ? 0 : 1;
      if (!strong.isEmpty() && tally.falseStrong <= SHOWN) {
        System.out.println(
            "  false: " + one + " as " + strong + " read " + page.replace("\n", " / "));
      }
      return;
    }
    tally.readings++;
    tally.numberRead += reading.isPresent() ? 1 : 0;
    tally.numberRight +=
        reading.isPresent()
                && reading.get().number().canonical().equals(world.number(one).canonical())
            ? 1
            : 0;
    boolean right = strong.contains(id(one));
    tally.right += right && strong.size() == 1 ? 1 : 0;
    tally.several += right && strong.size() > 1 ? 1 : 0;
    tally.wrong += !right && !strong.isEmpty() ? 1 : 0;
    tally.supported += right || supported.contains(id(one)) ? 1 : 0;
  }

  private static Optional<NumberReading> own(String page) {
    return NumberReader.findIn(page).stream()
        .filter(NumberReading::own)
        .filter(reading -> !reading.number().isBlank())
        .max(Comparator.comparingDouble(NumberReading::confidence));
  }

  private static List<DocumentId> of(
      List<NumberCandidate<OfficialDocument>> found, Strength strength) {
    return found.stream()
        .filter(candidate -> candidate.strength() == strength)
        .map(candidate -> candidate.document().id())
        .toList();
  }
}
