package rasoat.index.bulk;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Reads files on several threads, a bounded number ahead, and hands them on in their order. */
final class ReadingAhead implements AutoCloseable {

  /** Enough to keep the threads busy while a batch is written. */
  private static final int AHEAD_OF_EACH = 64;

  private final ExecutorService threads;
  private final Iterator<Path> files;
  private final Function<Path, FileReading> reading;
  private final Deque<Future<FileReading>> ahead = new ArrayDeque<>();

  ReadingAhead(int count, Iterator<Path> files, Function<Path, FileReading> reading) {
    this.files = files;
    this.reading = reading;
    threads = Executors.newFixedThreadPool(count, Thread.ofPlatform().daemon().factory());
    for (int i = 0; i < count * AHEAD_OF_EACH; i++) {
      submitNext();
    }
  }

  private void submitNext() {
    if (files.hasNext()) {
      Path file = files.next();
      ahead.add(threads.submit(() -> reading.apply(file)));
    }
  }

  boolean hasNext() {
    return !ahead.isEmpty();
  }

  FileReading next() throws InterruptedException {
    try {
      FileReading read = ahead.remove().get();
      submitNext();
      return read;
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading answers for every file", e.getCause());
    }
  }

  /** Drops what was read ahead. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
