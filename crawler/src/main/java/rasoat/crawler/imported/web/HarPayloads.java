package rasoat.crawler.imported.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import rasoat.crawler.imported.InputProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The answers in a HAR (1.2), read as a stream: one exchange is in memory at a time. */
record HarPayloads(Path file) implements Payloads {

  private static final String SECRETS =
      "expected a HAR without cookies, got one with them: they were passed over, but whoever has"
          + " the file can use them. Log out there, and save the next one without sensitive data";

  @Override
  public void read(Taker taker, Consumer<? super InputProblem> problems) throws IOException {
    boolean[] secrets = new boolean[1];
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        JsonParser json = Json.MAPPER.createParser(in)) {
      try {
        log(json, taker, secrets);
      } catch (JacksonException e) {
        problems.accept(
            InputProblem.of(
                file,
                "expected a whole HAR, got something broken at byte "
                    + json.currentLocation().getByteOffset()));
      }
    }
    if (secrets[0]) {
      problems.accept(InputProblem.of(file, SECRETS));
    }
  }

  private static void log(JsonParser json, Taker taker, boolean[] secrets) throws IOException {
    if (!enterLog(json)) {
      return;
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("pages") && value == JsonToken.START_ARRAY) {
        pages(json, taker);
      } else if (name.equals("entries") && value == JsonToken.START_ARRAY) {
        entries(json, taker, secrets);
      } else {
        json.skipChildren();
      }
    }
  }

  /** Goes to the beginning of {@code log}; false when the text does not begin like a HAR. */
  static boolean enterLog(JsonParser json) {
    return json.nextToken() == JsonToken.START_OBJECT
        && json.nextToken() == JsonToken.PROPERTY_NAME
        && json.currentName().equals("log")
        && json.nextToken() == JsonToken.START_OBJECT;
  }

  /** Chromium writes the address of a page as its title. */
  private static void pages(JsonParser json, Taker taker) {
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

  private static void entries(JsonParser json, Taker taker, boolean[] secrets) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      HarEntry entry = HarEntry.read(json, taker);
      secrets[0] |= entry.hasSecrets();
      Optional<Payload> payload = entry.payload();
      if (payload.isPresent()) {
        taker.take(payload.get());
      }
    }
  }
}
