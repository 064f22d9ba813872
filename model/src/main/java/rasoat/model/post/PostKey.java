package rasoat.model.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/**
 * Names a post once and for all: a post that comes again has the same key, also by another road.
 *
 * @param source the page, group, channel or feed it appeared in, as its platform names it
 * @param post as its platform names it; {@code h:} and a SHA-256 when the platform does not
 */
public record PostKey(Platform platform, String source, String post) {

  public PostKey {
    if (source.isBlank() || post.isBlank()) {
      throw new IllegalArgumentException(
          "a post needs a source and an id: were '%s' and '%s'".formatted(source, post));
    }
  }

  /** What tells it from all others and says nothing. */
  public Sha256 digest() {
    return Sha256.of(String.join("\0", platform.name(), source, post).getBytes(UTF_8));
  }

  /** Every key that is written so: more than one where a name holds the sign between them. */
  public static List<PostKey> writtenAs(String written) {
    List<PostKey> keys = new ArrayList<>();
    int first = written.indexOf('|');
    for (Platform platform : Platform.values()) {
      if (first > 0 && platform.name().equals(written.substring(0, first))) {
        for (int at = written.indexOf('|', first + 1); at >= 0; at = written.indexOf('|', at + 1)) {
          String source = written.substring(first + 1, at);
          String post = written.substring(at + 1);
          if (!source.isBlank() && !post.isBlank()) {
            keys.add(new PostKey(platform, source, post));
          }
        }
      }
    }
    return keys;
  }

  /** {@code PLATFORM|source|post}. */
  @Override
  public String toString() {
    return platform + "|" + source + "|" + post;
  }
}
