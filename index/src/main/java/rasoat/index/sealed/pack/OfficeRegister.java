package rasoat.index.sealed.pack;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rasoat.index.sealed.key.PrivateFile;
import rasoat.model.document.OfficialDocument;
import tools.jackson.core.JacksonException;

/**
 * The office's own book of tickets: which document each stands for, one JSON object a line. Stays
 * on the offline machine; only added to.
 */
public final class OfficeRegister {

  /**
   * A line of the book.
   *
   * @param pack as {@link PackHeader#id()}
   */
  public record Line(
      String ticket,
      String pack,
      String office,
      int year,
      int issue,
      String document,
      @Nullable String number,
      @Nullable String date,
      String subject) {}

  private final Path file;

  public OfficeRegister(Path file) {
    this.file = file;
  }

  /** One more than the last issue of that office and year. */
  public int nextIssue(String office, int year) throws IOException {
    AtomicInteger last = new AtomicInteger();
    forEach(
        line -> {
          if (line.office().equals(office) && line.year() == year) {
            last.accumulateAndGet(line.issue(), Math::max);
          }
        });
    return last.get() + 1;
  }

  /** What a ticket stands for. */
  public Optional<Line> find(String ticket) throws IOException {
    AtomicReference<@Nullable Line> found = new AtomicReference<>();
    forEach(
        line -> {
          if (line.ticket().equals(ticket)) {
            found.compareAndSet(null, line);
          }
        });
    return Optional.ofNullable(found.get());
  }

  /** Shows every line; none before the first pack. */
  public void forEach(Consumer<Line> each) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    PrivateFile.check(file);
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        each.accept(parse(line, number));
      }
    }
  }

  private Line parse(String line, int number) throws IOException {
    try {
      return PackFormat.JSON.readValue(line, Line.class);
    } catch (JacksonException e) {
      throw new IOException(
          "%s:%d: expected a line of the register, got something else".formatted(file, number));
    }
  }

  /** Adds the tickets of a pack; on the disk when it returns. */
  public void add(Sealed sealed) throws IOException {
    if (!Files.exists(file)) {
      PrivateFile.create(file, new byte[0]);
    }
    PrivateFile.check(file);
    try (FileOutputStream out = new FileOutputStream(file.toFile(), true);
        OutputStream lines = new BufferedOutputStream(out)) {
      for (Sealed.Entry entry : sealed.entries()) {
        lines.write(PackFormat.JSON.writeValueAsBytes(line(sealed.header(), entry)));
        lines.write('\n');
      }
      lines.flush();
      out.getFD().sync();
    }
  }

  private static Line line(PackHeader header, Sealed.Entry entry) {
    OfficialDocument document = entry.facts();
    return new Line(
        entry.ticket().value(),
        header.id(),
        header.office(),
        header.year(),
        header.issue(),
        document.id().value(),
        document.number() == null ? null : document.number().asWritten(),
        document.date() == null ? null : document.date().toString(),
        document.subject());
  }
}
