package rasoat.benchmarks.identification;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.benchmarks.noise.Crop;
import rasoat.benchmarks.noise.Noise;

/** Crops of documents drawn at random, read badly. */
public final class Readings {

  private final Corpus corpus;
  private final Crop crop;
  private final Noise noise;
  private final long seed;

  /** Of that corpus; the same seed gives the same readings. */
  public Readings(Corpus corpus, Crop crop, Noise noise, long seed) {
    this.corpus = corpus;
    this.crop = crop;
    this.noise = noise;
    this.seed = seed;
  }

  /** So many of registered documents. */
  public List<Reading> registered(int count) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int document = random.nextInt(corpus.size());
      readings.add(read(document, corpus.document(document).text(), random.nextLong()));
    }
    return readings;
  }

  /** So many of documents that are in no registry. */
  public List<Reading> strangers(int count) {
    SplittableRandom random = new SplittableRandom(seed + 1);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text = corpus.stranger(random.nextInt(1_000_000)).text();
      readings.add(read(Reading.UNREGISTERED, text, random.nextLong()));
    }
    return readings;
  }

  private Reading read(int document, String text, long seed) {
    String truth = crop.of(text, seed);
    return new Reading(document, truth, noise.read(truth, seed));
  }
}
