package rasoat.index.sealed.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** All lines; none before the first pack. */
  public List<Line> lines() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    PrivateFile.check(file);
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      try {
        lines.add(PackFormat.JSON.readValue(line, Line.class));
      } catch (JacksonException e) {
        throw new IOException(
            "%s:%d: expected a line of the register, got something else".formatted(file, number));
      }
    }
    return List.copyOf(lines);
  }

  /** One more than the last issue of that office and year. */
  public int nextIssue(String office, int year) throws IOException {
    return 1
        + lines().stream()
            .filter(line -> line.office().equals(office) && line.year() == year)
            .mapToInt(Line::issue)
            .max()
            .orElse(0);
  }

  /** What a ticket stands for. */
  public Optional<Line> find(String ticket) throws IOException {
    return lines().stream().filter(line -> line.ticket().equals(ticket)).findFirst();
  }

  /** Adds the tickets of a pack; on the disk when it returns. */
  public void add(Sealed sealed) throws IOException {
    StringBuilder more = new StringBuilder();
    sealed
        .tickets()
        .forEach(
            (ticket, document) ->
                more.append(PackFormat.JSON.writeValueAsString(line(sealed, ticket, document)))
                    .append('\n'));
    byte[] bytes = more.toString().getBytes(StandardCharsets.UTF_8);
    if (!Files.exists(file)) {
      PrivateFile.create(file, bytes);
      return;
    }
    PrivateFile.check(file);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
      for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  private static Line line(Sealed sealed, Ticket ticket, OfficialDocument document) {
    PackHeader header = sealed.header();
    return new Line(
        ticket.value(),
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
