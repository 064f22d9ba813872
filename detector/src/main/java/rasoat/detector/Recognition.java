package rasoat.detector;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import rasoat.detector.page.UnreadableImageException;
import rasoat.detector.worker.Crew;
import rasoat.detector.worker.WorkerCommand;
import rasoat.detector.worker.WorkerLimits;
import rasoat.detector.worker.WorkersUnavailableException;

/**
 * Where pictures are read. To be shared by all detectors of a program, each of which opens a reader
 * of its own.
 */
public final class Recognition {

  private final Supplier<Recogniser> readers;

  private Recognition(Supplier<Recogniser> readers) {
    this.readers = readers;
  }

  /** In this process, which native code may then bring down: for measuring and looking inside. */
  public static Recognition here(Natives natives) {
    return new Recognition(() -> new PictureReader(natives));
  }

  /**
   * In worker processes, one for each detector. A picture that ends two of them is unreadable from
   * then on. Nothing is started before the first picture comes.
   *
   * @param java the {@code bin/java} to start them with
   * @param classPath what this program runs from
   * @param cache for the native libraries and models, see {@link Natives#load}
   */
  public static Recognition inWorkers(
      Path java, String classPath, Path cache, WorkerLimits limits) {
    WorkerCommand command =
        new WorkerCommand(
            java, classPath, RecognitionWorker.class.getName(), List.of(cache.toString()));
    return by(new Crew(command, limits, trial()));
  }

  static Recognition by(Crew crew) {
    SetAside setAside = new SetAside();
    return new Recognition(() -> new RemoteReader(crew.open(), setAside));
  }

  /** What any worker in order can answer. */
  static byte[] trial() {
    return WorkerRequest.read(trialPage()).bytes();
  }

  /** A small page that any reader in order can read. */
  private static byte[] trialPage() {
    try (InputStream page = Recognition.class.getResourceAsStream("/trial/page.png")) {
      if (page == null) {
        throw new IllegalStateException("the trial page is missing from the program");
      }
      return page.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a small page, as a detector would.
   *
   * @return its first line, as it was read
   * @throws IOException when that cannot be done here; the message says why
   */
  public String tryOut() throws IOException {
    try (Recogniser reader = open()) {
      List<PageReading> pages = reader.read(trialPage()).pages();
      if (pages.isEmpty() || pages.getFirst().text().isBlank()) {
        throw new IOException("expected the words of the trial page, got none");
      }
      return pages.getFirst().text().lines().findFirst().orElseThrow();
    } catch (WorkersUnavailableException | UnreadableImageException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  Recogniser open() {
    return readers.get();
  }
}
