package rasoat.detector;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import rasoat.detector.page.UnreadableImageException;
import rasoat.detector.worker.WorkersUnavailableException;
import rasoat.index.alignment.Reading;
import rasoat.index.ingest.PictureText;

/**
 * Reads pictured pages for the registry as pictures of posts are read. For many threads: each
 * reading has an engine of its own, no more at a time than processors. Nothing is loaded before the
 * first picture comes.
 */
public final class PictureTextReader implements PictureText, AutoCloseable {

  /** Opens a reader for one reading at a time. */
  private interface Readers {
    Recogniser open() throws IOException;
  }

  private final Readers readers;
  private final Semaphore turns;
  private final Deque<Recogniser> idle = new ConcurrentLinkedDeque<>();

  /** In this process, with the native libraries and models in that folder, {@link Natives#load}. */
  public PictureTextReader(Path cache) {
    this(() -> new PictureReader(Natives.load(cache)));
  }

  /** As pictures of posts are read there. */
  public PictureTextReader(Recognition recognition) {
    this(recognition::open);
  }

  private PictureTextReader(Readers readers) {
    this.readers = readers;
    this.turns = new Semaphore(Runtime.getRuntime().availableProcessors());
  }

  @Override
  public List<String> read(byte[] picture) throws IOException {
    return pages(picture).stream().map(PictureTextReader::withMarks).toList();
  }

  /** The words of each page, and where they stand. */
  public List<Reading> readPlaces(byte[] picture) throws IOException {
    return pages(picture).stream().map(PageReading::reading).toList();
  }

  private List<PageReading> pages(byte[] picture) throws IOException {
    waitForATurn();
    try {
      Recogniser reader = engine();
      try {
        return pages(reader, picture);
      } finally {
        idle.push(reader);
      }
    } finally {
      turns.release();
    }
  }

  private void waitForATurn() throws InterruptedIOException {
    try {
      turns.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted before its turn");
    }
  }

  private Recogniser engine() throws IOException {
    Recogniser ready = idle.poll();
    return ready == null ? readers.open() : ready;
  }

  private static List<PageReading> pages(Recogniser reader, byte[] picture) throws IOException {
    try {
      PictureReading reading = reader.read(picture);
      if (!reading.cutOff().isEmpty()) {
        throw new IOException(reading.cutOff());
      }
      return reading.pages();
    } catch (UnreadableImageException | WorkersUnavailableException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Stamps are red, and red is taken out before reading: their words come first, line by line. */
  private static String withMarks(PageReading page) {
    StringBuilder text = new StringBuilder();
    for (MarkReading mark : page.marks()) {
      if (mark.stamped()) {
        text.append(mark.words().printed()).append('\n');
      }
    }
    return text.append(page.text()).toString();
  }

  /** Frees the engines that read nothing now. */
  @Override
  public void close() {
    for (Recogniser reader = idle.poll(); reader != null; reader = idle.poll()) {
      reader.close();
    }
  }
}
