package rasoat.model.post;

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

  /** {@code PLATFORM|source|post}. */
  @Override
  public String toString() {
    return platform + "|" + source + "|" + post;
  }
}
