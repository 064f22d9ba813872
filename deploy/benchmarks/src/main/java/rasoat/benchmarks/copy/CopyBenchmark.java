package rasoat.benchmarks.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import rasoat.benchmarks.drawn.DrawnPage;
import rasoat.benchmarks.drawn.Photographs;
import rasoat.detector.Natives;
import rasoat.detector.copy.Look;
import rasoat.detector.copy.NearHashes;
import rasoat.detector.copy.Pdq;
import rasoat.detector.page.Glance;

/** What a re-posted picture of 1240 x 1754 costs, and a look-up among a million hashes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
public class CopyBenchmark {

  private static final int MILLION = 1_000_000;
  private static final int KINDS = 2_000;
  private static final int OFF = 60;

  private final NearHashes hashes = new NearHashes();
  private byte[] copy = {};
  private @Nullable Look first;
  private Pdq asked = new Pdq(new long[4], 0);

  /** A page, its copy, and a million hashes: half of them of few kinds of pages, as pages are. */
  @Setup
  public void prepare() throws IOException {
    Natives.load(Files.createTempDirectory("copies"));
    String text = "Kính gửi: Các phòng, ban và tổ dân phố số 5 trên địa bàn phường\n".repeat(30);
    byte[] picture =
        new Photographs(0.75, 0.7, 4, 0.85f)
            .take(DrawnPage.of(text, "Liberation Serif"), new SplittableRandom(5));
    copy = new Encoding(1, 75, 0).of(picture);
    first = look(picture);
    SplittableRandom random = new SplittableRandom(7);
    long[][] kinds = new long[KINDS][];
    for (int i = 0; i < KINDS; i++) {
      kinds[i] = random.longs(4).toArray();
    }
    for (int i = 0; i < MILLION; i++) {
      long[] bits = i % 2 == 0 ? random.longs(4).toArray() : kinds[random.nextInt(KINDS)].clone();
      for (int bit = 0; bit < OFF; bit++) {
        int at = random.nextInt(Pdq.LENGTH);
        bits[at / Long.SIZE] ^= 1L << at % Long.SIZE;
      }
      hashes.add(i, new Pdq(bits, 100));
    }
    asked = new Pdq(kinds[0], 100);
  }

  private static Look look(byte[] picture) {
    Glance glance = Glance.at(picture).orElseThrow();
    return Look.of(glance.grey(), glance.width(), glance.height());
  }

  /** Decodes, hashes and compares a re-encoded picture. */
  @Benchmark
  public boolean copy() {
    return look(copy).isSame(Objects.requireNonNull(first));
  }

  /** Decodes only. */
  @Benchmark
  public Object glance() {
    return Glance.at(copy);
  }

  /** Asks a million hashes. */
  @Benchmark
  public int near() {
    int[] found = {0};
    hashes.near(asked, number -> found[0]++);
    return found[0];
  }
}
