package rasoat.crawler.source;

/**
 * What to answer a platform with.
 *
 * @param body plain text
 */
public record WebhookReply(int status, String body) {

  /** It is in safe hands. */
  public static final WebhookReply TAKEN = new WebhookReply(200, "");

  /** It cannot be understood. */
  public static final WebhookReply UNREADABLE = new WebhookReply(400, "");

  /** It does not come from whom it should. */
  public static final WebhookReply FORBIDDEN = new WebhookReply(403, "");

  /** It is larger than anything the platform sends. */
  public static final WebhookReply TOO_LARGE = new WebhookReply(413, "");

  /** It could not be kept: the platform shall try again. */
  public static final WebhookReply TRY_AGAIN = new WebhookReply(503, "");
}
