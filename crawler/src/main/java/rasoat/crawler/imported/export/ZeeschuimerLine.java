package rasoat.crawler.imported.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import rasoat.crawler.capture.PostText;
import rasoat.crawler.imported.Entries;
import rasoat.crawler.json.Json;
import rasoat.model.post.Capture;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Sha256;
import rasoat.model.post.TimePrecision;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns lines of Zeeschuimer into posts, and counts those that are none. */
final class ZeeschuimerLine {

  private final Export export;
  private final Entries.Entry file;
  private final Optional<Sha256> whole;
  private final Map<String, Skipped> skipped = new LinkedHashMap<>();
  private int number;

  ZeeschuimerLine(Export export, Entries.Entry file, Optional<Sha256> whole) {
    this.export = export;
    this.file = file;
    this.whole = whole;
  }

  private record Skipped(int first, int lines) {
    Skipped plus(Skipped other) {
      return new Skipped(first, lines + other.lines);
    }
  }

  void read(JsonLines.Line line) throws IOException {
    number++;
    if (line.isTooLong()) {
      skip("expected a line of at most %d bytes, got a longer one".formatted(JsonLines.LIMIT));
      return;
    }
    String text = new String(line.bytes(), StandardCharsets.UTF_8);
    if (text.isBlank()) {
      return;
    }
    try {
      read(Json.tree(text));
    } catch (JacksonException e) {
      skip("expected JSON, got something else");
    }
  }

  private void read(JsonNode item) throws IOException {
    Optional<SeenPlatform> platform = SeenPlatform.named(Json.text(item, "source_platform"));
    if (platform.isEmpty()) {
      skip("expected a post of TikTok, Threads, X or Instagram, got something else");
      return;
    }
    SeenPost seen = platform.get().read(item.path("data"), export.now());
    if (seen.id().isBlank()) {
      skip("expected a post with an id, got one without");
    } else {
      export.post(capture(seen, platform.get(), item));
    }
  }

  private Capture capture(SeenPost seen, SeenPlatform platform, JsonNode item) throws IOException {
    return new Capture(
        new PostKey(platform.platform(), platform.source(), seen.id()),
        "",
        export.author(platform.platform(), seen.author()),
        seen.time().orElseGet(() -> collected(item)),
        seen.time().isPresent() ? TimePrecision.SECOND : TimePrecision.UNKNOWN,
        PostText.of(seen.text()),
        platform.permalink(seen.id()),
        seen.relation(),
        seen.attachments(),
        PostState.LIVE,
        export.provenance(raw(item)));
  }

  private Instant collected(JsonNode item) {
    long millis = item.path("timestamp_collected").asLong(0);
    return millis > 0 ? Instant.ofEpochMilli(millis) : export.now();
  }

  private Sha256 raw(JsonNode item) throws IOException {
    if (whole.isPresent()) {
      return whole.get();
    }
    if (item instanceof ObjectNode object) {
      object.remove("user_agent"); // of the officer's browser
    }
    return export.keep(item.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void skip(String reason) {
    skipped.merge(reason, new Skipped(number, 1), Skipped::plus);
  }

  /** Reports every reason once, with the line it was first met at. */
  void tellSkipped() {
    skipped.forEach(
        (reason, lines) ->
            export.problem(
                file,
                lines.first(),
                "%s; lines passed over for this: %d".formatted(reason, lines.lines())));
  }
}
