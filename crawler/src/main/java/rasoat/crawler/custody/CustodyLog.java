package rasoat.crawler.custody;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log of what befell the bytes in custody: a file that only grows, of JSON lines, each with the
 * hash of itself and of the line before.
 *
 * <p>An event is on the disk when {@link #append} returns. Threads and processes may share the
 * file: one writes at a time. When a crash leaves a part of a line, the next writer takes it off,
 * or keeps it when only its end was missing, and writes down that it did.
 */
public final class CustodyLog {

  private static final Logger log = LoggerFactory.getLogger(CustodyLog.class);

  /** Locks of files hold between processes only, so threads wait for each other here. */
  private static final ReentrantLock ONE_WRITER = new ReentrantLock();

  private final Path file;
  private final Clock clock;
  private final String actor;

  private CustodyLog(Path file, Clock clock, String actor) {
    this.file = file;
    this.clock = clock;
    this.actor = actor;
  }

  /**
   * Opens the log, makes it when there is none, heals it when a crash left a torn line.
   *
   * @param actor who writes, such as {@code rasoat 1.0}
   */
  public static CustodyLog open(Path file, Clock clock, String actor) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    CustodyLog opened = new CustodyLog(file.toAbsolutePath(), clock, actor);
    opened.locked(opened::heal);
    return opened;
  }

  /** Writes the event down; durable when it returns. */
  public Head append(Event event) throws IOException {
    return locked(channel -> write(channel, heal(channel), "", event).head());
  }

  /** The last line; empty before the first event. */
  public Optional<Head> head() throws IOException {
    return last().map(Line::head);
  }

  /** The heads an authority stamped, by what lies in the folder {@code timestamps} beside it. */
  public List<Head> stamped() throws IOException {
    return Stamps.of(this).answered().stream().map(StampName::head).toList();
  }

  /**
   * Holds every line against the chain.
   *
   * @param known heads from outside, such as those that were time-stamped: without any, lines taken
   *     off the end are not missed, nor is a log that was written anew
   */
  public Chain verify(Collection<Head> known) throws IOException {
    return read(known, line -> {});
  }

  /** The same, handing over every line that fits. */
  Chain read(Collection<Head> known, Consumer<? super Line> each) throws IOException {
    return locked(
        channel -> {
          try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return ChainReader.whole(in, known, each);
          }
        });
  }

  Optional<Line> last() throws IOException {
    return locked(Tail::of).last();
  }

  /** The folder it lies in, where its time-stamps lie too. */
  Path folder() {
    return file.getParent();
  }

  private Tail heal(FileChannel channel) throws IOException {
    Tail tail = Tail.of(channel);
    if (tail.torn().length == 0) {
      return tail;
    }
    Optional<Line> completed = tail.completed();
    Event healed = Event.healed(tail.torn(), completed.isPresent());
    log.warn("custody log was torn after {} bytes: {}", tail.size(), healed.detail());
    if (completed.isPresent()) {
      long size = tail.size() + tail.torn().length;
      write(channel, new Tail(completed, size, new byte[0]), "\n", healed);
    } else {
      channel.truncate(tail.size());
      write(channel, tail, "", healed);
    }
    return Tail.of(channel);
  }

  private Line write(FileChannel channel, Tail tail, String before, Event event)
      throws IOException {
    Line line =
        Line.after(
            tail.last().map(Line::hash).orElse(Line.START),
            tail.last().map(Line::number).orElse(0L) + 1,
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            event,
            actor);
    ByteBuffer bytes =
        ByteBuffer.wrap((before + line.text() + "\n").getBytes(StandardCharsets.US_ASCII));
    long start = tail.size();
    while (bytes.hasRemaining()) {
      channel.write(bytes, start + bytes.position());
    }
    channel.force(true);
    return line;
  }

  private <T> T locked(Work<T> work) throws IOException {
    ONE_WRITER.lock();
    try (FileChannel lock = openToWrite(file.resolveSibling(file.getFileName() + ".lock"))) {
      lock.lock(); // Given back when the channel closes.
      boolean isNew = Files.notExists(file);
      try (FileChannel channel = openToWrite(file)) {
        if (isNew) {
          Durable.forceNames(folder());
        }
        return work.on(channel);
      }
    } finally {
      ONE_WRITER.unlock();
    }
  }

  private static FileChannel openToWrite(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  private interface Work<T> {
    T on(FileChannel channel) throws IOException;
  }
}
