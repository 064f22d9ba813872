package rasoat.crawler.imported.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import rasoat.crawler.imported.InputProblem;

/**
 * The responses of WARCs (ISO 28500). A revisit is the payload of its digest under an address of
 * its own; so the heads of all records are read once before.
 */
record WarcPayloads(Path file, List<WarcPart> parts) implements Payloads {

  // Browsertrix writes 0 where the browser did not tell it the status.
  private static final Set<Integer> GOOD = Set.of(0, 200);

  @Override
  public void read(Taker taker, Consumer<? super InputProblem> problems) throws IOException {
    WarcRevisits revisits = new WarcRevisits();
    for (WarcPart part : parts) {
      scan(part, record -> note(record, revisits), reason -> {});
    }
    Consumer<String> told = reason -> problems.accept(InputProblem.of(file, reason));
    for (WarcPart part : parts) {
      Consumer<String> toldOfPart = reason -> told.accept(part.at(reason));
      scan(part, record -> take(record, revisits, taker, toldOfPart), toldOfPart);
    }
    if (revisits.unresolved() > 0) {
      told.accept(
          "expected the payloads that revisits refer to, got none for %d of them"
              .formatted(revisits.unresolved()));
    }
  }

  private static void note(WarcRecord record, WarcRevisits revisits) {
    if (record instanceof WarcRevisit) {
      revisits.note(WarcFacts.of(record));
    }
  }

  private static void take(
      WarcRecord record, WarcRevisits revisits, Taker taker, Consumer<String> told)
      throws IOException {
    WarcFacts facts = WarcFacts.of(record);
    Optional<WarcBody> body;
    try {
      body = body(record);
    } catch (IOException | RuntimeException e) { // whatever the library makes of a broken one
      told.accept(
          "expected a response at byte %d, got a broken one (%s)"
              .formatted(record.position(), e.getClass().getSimpleName()));
      return;
    }
    if (body.isEmpty()) {
      return;
    }
    List<WarcFacts> again = revisits.of(facts.digest());
    if (again.isEmpty()) {
      give(facts, body.get().type(), body.get().stream(), taker);
    } else {
      giveAll(facts, again, body.get(), taker);
    }
  }

  private static void giveAll(WarcFacts first, List<WarcFacts> again, WarcBody body, Taker taker)
      throws IOException {
    byte[] bytes;
    try {
      bytes = body.stream().readNBytes(Payload.LIMIT + 1);
    } catch (IOException e) { // the reader of the next record says where
      return;
    }
    give(first, body.type(), new ByteArrayInputStream(bytes), taker);
    for (WarcFacts revisit : again) {
      give(revisit, body.type(), new ByteArrayInputStream(bytes), taker);
    }
  }

  private static void give(WarcFacts facts, String type, InputStream body, Taker taker)
      throws IOException {
    if (taker.wants(facts.address(), type)) {
      taker.take(new Payload(facts.address(), facts.at(), body));
    }
  }

  private static Optional<WarcBody> body(WarcRecord record) throws IOException {
    if (record instanceof WarcResource) {
      String type = record.headers().first("Content-Type").orElse("");
      return Optional.of(new WarcBody(type, record.body().stream()));
    }
    if (!(record instanceof WarcResponse response)
        || !Address.isWeb(WarcFacts.of(record).address())) {
      return Optional.empty();
    }
    HttpResponse http = response.http();
    return GOOD.contains(http.status())
        ? Optional.of(
            new WarcBody(
                http.headers().first("Content-Type").orElse(""), http.bodyDecoded().stream()))
        : Optional.empty();
  }

  private static void scan(WarcPart part, RecordTaker each, Consumer<String> told)
      throws IOException {
    try (InputStream in = part.opening().open()) {
      Optional<WarcReader> opened = open(in, told);
      if (opened.isPresent()) {
        read(opened.get(), each, told);
      }
    }
  }

  private static void read(WarcReader opened, RecordTaker each, Consumer<String> told)
      throws IOException {
    try (WarcReader reader = opened) {
      Optional<WarcRecord> record = next(reader, told);
      while (record.isPresent()) {
        each.take(record.get());
        record = next(reader, told);
      }
    }
  }

  /** Empty, and told, when it is too short to begin as one: other parts are read all the same. */
  private static Optional<WarcReader> open(InputStream in, Consumer<String> told) {
    try {
      WarcReader reader = new WarcReader(in);
      reader.setLenient(true);
      return Optional.of(reader);
    } catch (IOException e) {
      told.accept(
          "expected a WARC, got a broken beginning (%s)".formatted(e.getClass().getSimpleName()));
      return Optional.empty();
    }
  }

  private static Optional<WarcRecord> next(WarcReader reader, Consumer<String> told) {
    try {
      return reader.next();
    } catch (IOException | RuntimeException e) { // whatever the library makes of a broken one
      told.accept(
          "expected whole records to the end, got a broken one at byte %d (%s)"
              .formatted(reader.position(), e.getClass().getSimpleName()));
      return Optional.empty();
    }
  }

  @FunctionalInterface
  private interface RecordTaker {
    void take(WarcRecord record) throws IOException;
  }

  private record WarcBody(String type, InputStream stream) {}
}
