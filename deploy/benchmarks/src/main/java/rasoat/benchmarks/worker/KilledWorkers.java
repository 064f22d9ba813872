package rasoat.benchmarks.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import rasoat.detector.Detector;
import rasoat.detector.PictureMemory;
import rasoat.detector.Recognition;
import rasoat.detector.worker.WorkerLimits;
import rasoat.index.DocumentIndex;
import rasoat.index.sealed.SealedLookUp;
import rasoat.model.post.CapturedImage;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;

/**
 * Is a picture ever lost? Judges pictures by the thousand, each of them new to every memory, while
 * one of the workers is killed every few seconds (0: never). Arguments: registry, pictures, cache,
 * count, seconds.
 */
public final class KilledWorkers {

  /** So many a memory: what was read is kept for the next copy, and here there is none. */
  private static final int PICTURES_PER_MEMORY = 100;

  private final Outcomes outcomes = new Outcomes();
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger kills = new AtomicInteger();
  private final RandomGenerator random = RandomGeneratorFactory.getDefault().create(7);
  private final List<byte[]> pictures;
  private final Path folder;
  private final int count;

  private KilledWorkers(List<byte[]> pictures, Path folder, int count) {
    this.pictures = pictures;
    this.folder = folder;
    this.count = count;
  }

  /** Called by the script of the same name. */
  public static void main(String[] arguments) throws Exception {
    int count = Integer.parseInt(arguments[3]);
    int seconds = Integer.parseInt(arguments[4]);
    Path folder = Files.createTempDirectory("killed-workers");
    try (DocumentIndex documents = DocumentIndex.openForReading(Path.of(arguments[0]))) {
      Recognition workers =
          Recognition.inWorkers(
              Path.of(System.getProperty("java.home"), "bin", "java"),
              System.getProperty("java.class.path"),
              Path.of(arguments[2]),
              WorkerLimits.USUAL);
      new KilledWorkers(pictures(Path.of(arguments[1])), folder, count)
          .run(workers, documents, seconds);
    }
    Files.delete(folder);
  }

  private static List<byte[]> pictures(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<byte[]> pictures = files.sorted().map(KilledWorkers::bytes).toList();
      if (pictures.isEmpty()) {
        throw new IOException("expected pictures, got none in " + folder);
      }
      return pictures;
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(Recognition workers, DocumentIndex documents, int seconds)
      throws InterruptedException {
    Instant start = Instant.now();
    ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
    ExecutorService judges = Executors.newCachedThreadPool();
    if (seconds > 0) {
      clock.scheduleAtFixedRate(this::killOne, seconds, seconds, TimeUnit.SECONDS);
    }
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      judges.execute(() -> judge(workers, documents));
    }
    judges.shutdown();
    boolean done = judges.awaitTermination(7, TimeUnit.DAYS);
    clock.shutdownNow();
    System.out.println(outcomes.line(count));
    System.out.printf(
        "%d workers killed in %d s%n",
        kills.get(), Duration.between(start, Instant.now()).toSeconds());
    if (!done || outcomes.sum() != count) {
      throw new IllegalStateException("expected " + count + " outcomes, got " + outcomes.sum());
    }
  }

  private void killOne() {
    List<ProcessHandle> workers = ProcessHandle.current().children().toList();
    if (!workers.isEmpty() && workers.get(random.nextInt(workers.size())).destroyForcibly()) {
      kills.incrementAndGet();
    }
  }

  private void judge(Recognition workers, DocumentIndex documents) {
    for (int from = share(); from < count; from = share()) {
      try (Detector detector =
          new Detector(workers, documents, SealedLookUp.NONE, new PictureMemory())) {
        for (int i = from; i < Math.min(count, from + PICTURES_PER_MEMORY); i++) {
          judge(detector, i);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private int share() {
    return next.getAndAdd(PICTURES_PER_MEMORY);
  }

  private void judge(Detector detector, int i) throws IOException {
    byte[] picture = pictures.get(i % pictures.size());
    Path file = folder.resolve(i + ".jpg");
    // What follows the end of a picture is looked at by nobody, but makes it another file.
    Files.write(
        file, ByteBuffer.allocate(picture.length + Integer.BYTES).put(picture).putInt(i).array());
    CapturedImage image = new CapturedImage(file.getFileName().toString(), file);
    Post post =
        new Post(Integer.toString(i), Platform.OTHER, "", "", Instant.EPOCH, List.of(image));
    outcomes.add(detector.judge(post));
    Files.delete(file);
    int done = outcomes.sum();
    if (done % Math.max(1, count / 10) == 0) {
      System.out.printf("%d pictures, %d kills, resident %s%n", done, kills.get(), Resident.now());
    }
  }
}
