package rasoat.crawler.imported.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import rasoat.crawler.imported.InputProblem;

/** The parts of an MHTML (RFC 2557): by their own address, or by {@code cid:} and their id. */
record MhtmlPayloads(Path file) implements Payloads {

  private static final MimeConfig TOLERANT =
      new MimeConfig.Builder().setMaxLineLen(-1).setMaxHeaderLen(1 << 16).build();

  @Override
  public void read(Taker taker, Consumer<? super InputProblem> problems) throws IOException {
    MimeTokenStream mime = new MimeTokenStream(TOLERANT);
    Head head = new Head(Files.getLastModifiedTime(file).toInstant());
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      mime.parse(in);
      for (EntityState state = mime.getState();
          state != EntityState.T_END_OF_STREAM;
          state = mime.next()) {
        switch (state) {
          case T_START_BODYPART -> head.clear();
          case T_FIELD -> head.note(mime.getField(), taker);
          case T_BODY -> give(mime, head, taker);
          default -> {}
        }
      }
    } catch (MimeException e) {
      problems.accept(
          InputProblem.of(file, "expected a whole MHTML, got something broken after its start"));
    }
  }

  private static void give(MimeTokenStream mime, Head head, Taker taker) throws IOException {
    if (taker.wants(head.address(), mime.getBodyDescriptor().getMimeType())) {
      taker.take(new Payload(head.address(), head.at, mime.getDecodedInputStream()));
    }
  }

  /** The fields of the message and of the part that is being read. */
  private static final class Head {

    private Instant at;
    private String location = "";
    private String id = "";

    Head(Instant unknown) {
      this.at = unknown;
    }

    void clear() {
      location = "";
      id = "";
    }

    String address() {
      return location.isEmpty() ? "cid:" + id : location;
    }

    void note(Field field, Taker taker) {
      String body = field.getBody().strip();
      switch (field.getNameLowerCase()) {
        case "date" -> WrittenTime.mail(body).ifPresent(written -> at = written.time());
        case "snapshot-content-location" -> taker.opened(body);
        case "content-location" -> location = body.replaceAll("\\s+", "");
        case "content-id" -> id = body.replaceAll("[<>\\s]", "");
        default -> {}
      }
    }
  }
}
