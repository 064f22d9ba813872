package rasoat.benchmarks.speed;

import java.util.List;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.benchmarks.identification.Identification;
import rasoat.benchmarks.identification.Reading;
import rasoat.benchmarks.identification.Readings;
import rasoat.benchmarks.noise.Crop;
import rasoat.benchmarks.noise.Noise;
import rasoat.index.number.NumberReader;
import rasoat.index.number.search.NumberQuestion;
import rasoat.model.document.OfficialDocument;

/** What a registry is asked again and again: noisy readings of its own documents. */
final class Questions {

  private static final int SAMPLE = 40;
  private static final int READINGS = 300;
  private static final double ERRORS = 0.1;

  private final Corpus corpus;
  private final Noise noise;
  private final long seed;

  Questions(int size, long seed) {
    this.corpus = Corpus.of(Identification.CORPUS, size);
    this.noise =
        Noise.vietnamese(
            ERRORS, corpus.documents().limit(SAMPLE).map(OfficialDocument::text).toList());
    this.seed = seed;
  }

  List<String> publicText() {
    return corpus.publicText();
  }

  List<String> readings(Crop crop) {
    return new Readings(corpus, crop, noise, seed)
        .registered(READINGS).stream().map(Reading::text).toList();
  }

  /** The numbers that the heads of the readings show, with what stands around them. */
  List<NumberQuestion> numbers() {
    return readings(Crop.HEADER).stream()
        .flatMap(
            head -> NumberReader.findIn(head).stream().map(found -> NumberQuestion.of(found, head)))
        .filter(question -> !question.number().isBlank())
        .toList();
  }
}
