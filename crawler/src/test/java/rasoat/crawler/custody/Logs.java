package rasoat.crawler.custody;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.Sha256;

/** Logs with invented events. */
final class Logs {

  static final Instant NOW = Instant.parse("2026-11-27T18:30:00Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  static final PostKey POST = new PostKey(Platform.TELEGRAM, "anhai_tin", "17");

  private Logs() {}

  static CustodyLog open(Path file) throws IOException {
    return CustodyLog.open(file, CLOCK, "rasoat 0.1.0");
  }

  static Sha256 digest(String content) {
    return Sha256.of(content.getBytes(StandardCharsets.UTF_8));
  }

  static Event event(int number) {
    return Event.takenIn(digest("payload " + number), POST);
  }

  static CustodyLog with(int events, Path file) throws IOException {
    CustodyLog log = open(file);
    for (int number = 1; number <= events; number++) {
      log.append(event(number));
    }
    return log;
  }

  static List<String> lines(Path file) throws IOException {
    return new ArrayList<>(Files.readAllLines(file));
  }

  static List<Event> events(CustodyLog log) throws IOException {
    List<Event> events = new ArrayList<>();
    log.read(List.of(), line -> events.add(line.event()));
    return events;
  }
}
