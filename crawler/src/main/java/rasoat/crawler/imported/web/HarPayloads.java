package rasoat.crawler.imported.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import rasoat.crawler.imported.Entries;
import rasoat.crawler.imported.InputProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The answers in a HAR (1.2), read as a stream: one exchange is in memory at a time. Playwright and
 * others lay bodies beside the HAR, in a ZIP or a folder, and name them in it.
 *
 * @param name of the HAR in the archive or folder; empty when the file itself is one
 */
record HarPayloads(Path file, String name) implements Payloads {

  private static final String SECRETS =
      "expected a HAR without cookies, got one with them: they were passed over, but whoever has"
          + " the file can use them. Log out there, and save the next one without sensitive data";
  private static final String ALONE =
      "expected a HAR with its bodies, got one whose bodies lie in other files: hand in the folder"
          + " or ZIP";

  @Override
  public void read(Taker taker, Consumer<? super InputProblem> problems) throws IOException {
    Consumer<String> told = reason -> problems.accept(InputProblem.of(file, reason));
    if (name.isEmpty()) {
      try (InputStream in = Files.newInputStream(file)) {
        if (!read(in, taker, told).isEmpty()) {
          told.accept(ALONE);
        }
      }
      return;
    }
    try (Entries entries = Entries.open(file)) {
      entries.problems().forEach(problems);
      List<HarEntry> attached;
      try (InputStream in = entries.named(name).orElseThrow(IOException::new).open()) {
        attached = read(in, taker, told);
      }
      for (HarEntry one : attached) {
        takeAttached(one, entries, taker, told);
      }
    }
  }

  private void takeAttached(HarEntry one, Entries entries, Taker taker, Consumer<String> told)
      throws IOException {
    String body = name.substring(0, name.lastIndexOf('/') + 1) + one.attached().orElse("");
    Optional<Entries.Entry> entry = entries.named(body);
    if (entry.isEmpty()) {
      told.accept("expected the body " + body + ", got no such file");
      return;
    }
    try (InputStream in = entry.get().open()) {
      taker.take(one.payload(in));
    }
  }

  /** The exchanges whose bodies lie in files of their own; the others are taken. */
  private static List<HarEntry> read(InputStream in, Taker taker, Consumer<String> told)
      throws IOException {
    Log log = new Log(taker);
    try (JsonParser json = Json.MAPPER.createParser(new BufferedInputStream(in))) {
      try {
        log.read(json);
      } catch (JacksonException e) {
        told.accept(
            "expected a whole HAR, got something broken at byte "
                + json.currentLocation().getByteOffset());
      }
    } catch (JacksonException e) { // letters of no encoding that JSON may have
      told.accept("expected a whole HAR, got something broken at byte 0");
    }
    if (log.hasSecrets) {
      told.accept(SECRETS);
    }
    return log.attached;
  }

  /** Goes to the beginning of {@code log}; false when the text does not begin like a HAR. */
  static boolean enterLog(JsonParser json) {
    return json.nextToken() == JsonToken.START_OBJECT
        && json.nextToken() == JsonToken.PROPERTY_NAME
        && json.currentName().equals("log")
        && json.nextToken() == JsonToken.START_OBJECT;
  }

  /** What is read of one HAR. */
  private static final class Log {

    private final Taker taker;
    private final List<HarEntry> attached = new ArrayList<>();
    private boolean hasSecrets;

    Log(Taker taker) {
      this.taker = taker;
    }

    void read(JsonParser json) throws IOException {
      if (!enterLog(json)) {
        return;
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (name.equals("pages") && value == JsonToken.START_ARRAY) {
          pages(json);
        } else if (name.equals("entries") && value == JsonToken.START_ARRAY) {
          entries(json);
        } else {
          json.skipChildren();
        }
      }
    }

    /** Chromium writes the address of a page as its title. */
    private void pages(JsonParser json) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
          boolean isTitle = json.currentName().equals("title");
          if (json.nextToken() == JsonToken.VALUE_STRING && isTitle) {
            Optional.of(json.getString()).filter(Address::isWeb).ifPresent(taker::opened);
          } else {
            json.skipChildren();
          }
        }
      }
    }

    private void entries(JsonParser json) throws IOException {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        HarEntry entry = HarEntry.read(json, taker);
        hasSecrets |= entry.hasSecrets();
        Optional<Payload> payload = entry.payload();
        if (payload.isPresent()) {
          taker.take(payload.get());
        } else if (entry.attached().isPresent()) {
          attached.add(entry);
        }
      }
    }
  }
}
