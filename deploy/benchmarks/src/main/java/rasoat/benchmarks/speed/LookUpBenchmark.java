package rasoat.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import rasoat.benchmarks.noise.Crop;
import rasoat.index.Candidate;
import rasoat.index.DocumentIndex;
import rasoat.index.Family;
import rasoat.index.number.search.NumberCandidate;
import rasoat.index.number.search.NumberQuestion;
import rasoat.index.shingle.PublicText;
import rasoat.model.document.OfficialDocument;

/**
 * Questions to an invented registry, one after the other on one thread: readings of its own
 * documents at CER 10 %, in turn.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx1g", "--enable-native-access=ALL-UNNAMED"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 6)
public class LookUpBenchmark {

  private static final int CANDIDATES = 5;

  /** Where {@code BuildRegistry} put it. */
  @Param("/tmp/registries")
  public String folder = "";

  /** How many documents it holds. */
  @Param("100000")
  public int documents;

  /** Of the readings. */
  @Param("990099")
  public long seed;

  private DocumentIndex registry;
  private PublicText publicText;
  private Turns<String> pages;
  private Turns<String> fiveLines;
  private Turns<NumberQuestion> numbers;

  /** Opens the registry and makes the readings. */
  @Setup
  public void open() throws IOException {
    registry = DocumentIndex.openForReading(Path.of(folder).resolve("registry-" + documents));
    if (registry.size() != documents) {
      throw new IllegalStateException("no registry of " + documents + " documents in " + folder);
    }
    Questions questions = new Questions(documents, seed);
    publicText = PublicText.of(questions.publicText());
    pages = new Turns<>(questions.readings(Crop.PAGE));
    fiveLines = new Turns<>(questions.readings(Crop.FIVE_LINES));
    numbers = new Turns<>(questions.numbers());
  }

  /** Closes the registry. */
  @TearDown
  public void close() throws IOException {
    registry.close();
  }

  /** Candidates for a page. */
  @Benchmark
  public List<Candidate> lookUpPage() throws IOException {
    return registry.lookUp(pages.next(), CANDIDATES);
  }

  /** Candidates for five lines of the body. */
  @Benchmark
  public List<Candidate> lookUpFiveLines() throws IOException {
    return registry.lookUp(fiveLines.next(), CANDIDATES);
  }

  /** The closer look at a page, the whole public pool known. */
  @Benchmark
  public List<Family> familiesOfPage() throws IOException {
    return registry.families(pages.next(), publicText);
  }

  /** Documents that a number with its head may mean. */
  @Benchmark
  public List<NumberCandidate<OfficialDocument>> byNumber() throws IOException {
    return registry.byNumber(numbers.next(), CANDIDATES);
  }
}
