package rasoat.crawler.imported.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.imported.CaptureReader;
import rasoat.crawler.imported.Import;
import rasoat.model.port.ByteStore;
import rasoat.model.port.InMemoryByteStore;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Capture;

/** What came out of a file. */
record Captured(List<Capture> posts, List<String> reasons, ByteStore bytes) {

  static final Instant NOW = Instant.parse("2026-11-28T03:00:00Z");
  static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};

  static Captured from(Path file) throws IOException {
    Import context = context(Optional.empty());
    return from(PageCaptures.of(file, context).orElseThrow(), context);
  }

  static Captured from(CaptureReader reader, Import context) throws IOException {
    List<Capture> posts = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    reader.read(posts::add, problem -> reasons.add(problem.reason()));
    return new Captured(posts, reasons, context.bytes());
  }

  /** The same from payloads in memory, by their addresses. */
  static Captured from(Map<String, byte[]> payloads, Optional<String> privateBasis)
      throws IOException {
    Import context = context(privateBasis);
    Payloads listed =
        (taker, problems) -> {
          for (Map.Entry<String, byte[]> payload : payloads.entrySet()) {
            taker.take(
                new Payload(payload.getKey(), NOW, new ByteArrayInputStream(payload.getValue())));
          }
        };
    return from(new PayloadReader(Path.of("test.warc"), listed, context), context);
  }

  static Import context(Optional<String> privateBasis) {
    return new Import(
        new InMemoryByteStore(),
        new Pseudonyms("an office key of many bytes".getBytes(UTF_8)),
        InstantSource.fixed(NOW),
        privateBasis);
  }

  static byte[] jpeg(int number) {
    byte[] bytes = JPEG.clone();
    bytes[5] = (byte) number;
    return bytes;
  }

  Capture only() {
    if (posts.size() != 1) {
      throw new AssertionError("expected one post, got " + posts + " and " + reasons);
    }
    return posts.getFirst();
  }

  List<String> ids() {
    return posts.stream().map(post -> post.key().toString()).toList();
  }

  List<FetchState> states() {
    return only().attachments().stream().map(Attachment::state).toList();
  }

  List<String> names() {
    return only().attachments().stream().map(Attachment::name).toList();
  }

  /** Everything that comes out, as text to search in. */
  String serialised() {
    return posts + "\n" + reasons;
  }
}
