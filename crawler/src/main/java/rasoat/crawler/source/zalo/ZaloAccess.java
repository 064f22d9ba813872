package rasoat.crawler.source.zalo;

import java.net.URI;
import rasoat.crawler.fetch.Secret;

/**
 * How Zalo's interface for Official Accounts is asked.
 *
 * @param api {@link #API}, or a local server in tests
 * @param oauth {@link #OAUTH}, or a local server in tests
 * @param appId of the app that the account gave its permission to
 * @param appSecret of that app; not the secret of the webhook
 * @param account the id of the Official Account
 */
public record ZaloAccess(URI api, URI oauth, String appId, Secret appSecret, String account) {

  /** Where Zalo answers. */
  public static final URI API = URI.create("https://openapi.zalo.me");

  /** Where Zalo gives tokens. */
  public static final URI OAUTH = URI.create("https://oauth.zaloapp.com");

  /** That path at Zalo, or at what stands for it. */
  static URI address(URI base, String path) {
    return URI.create(base.toString().replaceAll("/+$", "") + path);
  }
}
