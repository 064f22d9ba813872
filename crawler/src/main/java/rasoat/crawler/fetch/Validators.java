package rasoat.crawler.fetch;

/**
 * What a host said of the answer it gave last, exactly as it said it (RFC 9110, section 13).
 *
 * @param etag with its quotes; empty when it gave none
 * @param lastModified the header as received; empty when it gave none
 */
public record Validators(String etag, String lastModified) {

  /** Nothing is known. */
  public static final Validators NONE = new Validators("", "");
}
