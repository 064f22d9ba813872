package rasoat.crawler.source.facebook;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rasoat.crawler.fetch.Secret;

/**
 * How Meta's Graph API is asked.
 *
 * @param base {@link #META}, or a local server in tests
 * @param version such as {@code v25.0}
 * @param token of the page, or of a system user
 * @param appSecret signs every call when not null; apps may be set up to require that
 */
public record GraphAccess(URI base, String version, Secret token, @Nullable Secret appSecret) {

  /** Where Meta answers. */
  public static final URI META = URI.create("https://graph.facebook.com");

  /** Available until July 2028, by Meta's change log. */
  public static final String VERSION = "v25.0";

  private static final Pattern FORM = Pattern.compile("v[0-9]{1,3}\\.[0-9]{1,2}");

  public GraphAccess {
    if (!FORM.matcher(version).matches()) {
      throw new IllegalArgumentException(
          "expected a Graph version such as %s, got '%s'".formatted(VERSION, version));
    }
  }

  /** The proof that whoever holds the token holds the app's secret too. */
  Optional<Secret> proof() {
    return Optional.ofNullable(appSecret)
        .map(secret -> Secret.of(Hmac.sha256(secret, token.reveal())));
  }
}
