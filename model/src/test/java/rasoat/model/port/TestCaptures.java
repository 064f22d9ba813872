package rasoat.model.port;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Attachment.Kind;
import rasoat.model.post.Capture;
import rasoat.model.post.Platform;
import rasoat.model.post.PostKey;
import rasoat.model.post.PostState;
import rasoat.model.post.Provenance;
import rasoat.model.post.Relation;
import rasoat.model.post.Route;
import rasoat.model.post.Sha256;
import rasoat.model.post.TimePrecision;

/** Invented captures. */
public final class TestCaptures {

  private static final Instant TIME = Instant.parse("2026-03-02T01:02:03.456789Z");
  private static final String COMPOSED =
      Normalizer.normalize("Thông báo khẩn của Ủy ban nhân dân xã Đồng Tưởng", Normalizer.Form.NFC);

  private TestCaptures() {}

  /** The post of that name with a text of its own. */
  public static Capture capture(String post) {
    return capture(post, "Bài " + post);
  }

  /** The post of that name with that text. */
  public static Capture capture(String post, String text) {
    return new Capture(
        new PostKey(Platform.FACEBOOK, "1045", post),
        "Chuyện quê",
        "",
        TIME,
        TimePrecision.SECOND,
        text,
        "https://www.facebook.com/1045/posts/" + post,
        Relation.NONE,
        List.of(),
        PostState.LIVE,
        new Provenance(Route.API, digest("raw " + post), TIME.plusSeconds(60)));
  }

  /** The digest of the bytes of that text. */
  public static Sha256 digest(String text) {
    return Sha256.of(text.getBytes(UTF_8));
  }

  /** Captures that use every field, and every way a text can be hard to carry. */
  public static Stream<Capture> hard() {
    return Stream.of(
        everything(),
        capture("nothing", ""),
        capture("NFC", COMPOSED),
        capture("NFD", Normalizer.normalize(COMPOSED, Normalizer.Form.NFD)),
        capture("emoji", "🇻🇳 👨‍👩‍👧‍👦 𠀋"),
        capture("marks", "\u200f\u202eđảo\u202c \u00a0 \t\r\n\u0001\u2028 \" \\ / </script>"),
        capture("nul", "trước\0sau"),
        capture("long", COMPOSED.repeat(2_000)));
  }

  private static Capture everything() {
    return new Capture(
        new PostKey(Platform.TELEGRAM, "kênh|của tôi", "h:" + digest("x")),
        "Nhóm “Quê tôi” 🏡",
        "f".repeat(64),
        Instant.parse("1969-12-31T23:59:59.999999999Z"),
        TimePrecision.DAY,
        COMPOSED,
        "https://t.me/kenh/12?single",
        new Relation("kênh khác/7", "11"),
        attachments(),
        PostState.DELETED,
        new Provenance(
            Route.OFFICER_CAPTURE, digest("raw"), Instant.parse("2026-03-02T01:02:03Z")));
  }

  private static List<Attachment> attachments() {
    Attachment waiting = Attachment.at(Kind.VIDEO_THUMB, "", "https://cdn.invalid/a?oe=1&b=2");
    return Stream.concat(
            Stream.of(
                Attachment.of(Kind.PHOTO, "ảnh 1.jpg", digest("1")),
                waiting,
                waiting.fetched(digest("2"))),
            Stream.of(FetchState.values())
                .filter(state -> state != FetchState.OK)
                .map(waiting::failed))
        .toList();
  }
}
