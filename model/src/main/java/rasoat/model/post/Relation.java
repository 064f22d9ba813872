package rasoat.model.post;

/**
 * What a post refers to, as its platform names it; empty where it refers to nothing.
 *
 * @param repostOf the post or channel it passes on
 * @param replyTo the post it answers
 */
public record Relation(String repostOf, String replyTo) {

  /** A post that stands alone. */
  public static final Relation NONE = new Relation("", "");
}
