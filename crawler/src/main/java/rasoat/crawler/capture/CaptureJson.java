package rasoat.crawler.capture;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Provenance;
import rasoat.model.post.Relation;
import rasoat.model.post.Route;
import rasoat.model.post.Sha256;
import rasoat.model.post.TimePrecision;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Captures as JSON, for queues. Nothing is lost on the way, and nothing is guessed: what has
 * another version, a field too many or one too few is no capture, for an older program must not
 * drop what a newer one wrote.
 */
public final class CaptureJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private CaptureJson() {}

  /** One line that {@link #read} makes the same capture of. */
  public static String write(Capture capture) {
    return JSON.writeValueAsString(StoredCapture.of(capture));
  }

  /** The capture that was written. */
  public static Capture read(String json) throws UnreadableCaptureException {
    int version = version(json);
    if (version != StoredCapture.VERSION) {
      throw new UnreadableCaptureException(
          "expected a capture of version %d, got version %d"
              .formatted(StoredCapture.VERSION, version));
    }
    try {
      return JSON.readValue(json, StoredCapture.class).capture();
    } catch (JacksonException e) {
      throw notACapture(e);
    } catch (IllegalArgumentException e) { // the values defend themselves, and quote what they got
      throw new UnreadableCaptureException("expected a capture, got one with an impossible value");
    }
  }

  /** Zero when it states none. */
  private static int version(String json) throws UnreadableCaptureException {
    try {
      return JSON.readTree(json).path("version").asInt(0);
    } catch (JacksonException e) {
      throw notACapture(e);
    }
  }

  /** Without the words of the exception, and without the exception: they may quote the post. */
  private static UnreadableCaptureException notACapture(JacksonException e) {
    TokenStreamLocation place = e.getLocation();
    return new UnreadableCaptureException(
        "expected a capture as JSON, got something else at %d:%d (%s)"
            .formatted(place.getLineNr(), place.getColumnNr(), e.getClass().getSimpleName()));
  }

  /**
   * The capture that was written; one that stands for it when it cannot be read, so that it can be
   * listed. The post of the latter is named by the digest of what is there.
   *
   * @param at when it was given up
   */
  public static Capture readOrStandIn(String json, Instant at) {
    try {
      return read(json);
    } catch (UnreadableCaptureException e) {
      return standIn(Sha256.of(json.getBytes(StandardCharsets.UTF_8)), at);
    }
  }

  private static Capture standIn(Sha256 digest, Instant at) {
    return new Capture(
        new PostKey(Platform.OTHER, "unreadable", "h:" + digest),
        "",
        "",
        at,
        TimePrecision.UNKNOWN,
        "",
        "",
        Relation.NONE,
        List.of(),
        PostState.LIVE,
        new Provenance(Route.OFFICER_CAPTURE, digest, at));
  }
}
