package rasoat.crawler.fetch;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Something to be fetched.
 *
 * @param address without any secret
 * @param headers to be sent besides the usual ones
 * @param secretHeaders likewise, never shown
 * @param secretQuery parameters that are added to the address, never shown
 * @param secretPath stands for {@value #SECRET_PLACE} in the path of the address; null for none
 * @param validators of the answer that is kept already; empty for a first visit
 * @param form posted as {@code application/x-www-form-urlencoded} when not null; its values are
 *     never shown, and the request is never repeated
 * @param kept what is kept of the body of an answer; whoever asks is handed all of it
 */
public record FetchRequest(
    URI address,
    Wanted wanted,
    Map<String, String> headers,
    Map<String, Secret> secretHeaders,
    Map<String, Secret> secretQuery,
    @Nullable Secret secretPath,
    Validators validators,
    @Nullable Map<String, Secret> form,
    UnaryOperator<byte[]> kept) {

  /** Where a token stands in a path, as in {@code /bot$TOKEN/getUpdates}. */
  public static final String SECRET_PLACE = "$TOKEN";

  public FetchRequest {
    headers = Map.copyOf(headers);
    secretHeaders = Map.copyOf(secretHeaders);
    secretQuery = Map.copyOf(secretQuery);
    form = form == null ? null : Map.copyOf(form);
  }

  /** A plain request. */
  public static FetchRequest of(URI address, Wanted wanted) {
    return new FetchRequest(
        address,
        wanted,
        Map.of(),
        Map.of(),
        Map.of(),
        null,
        Validators.NONE,
        null,
        UnaryOperator.identity());
  }

  public FetchRequest withHeader(String name, String value) {
    return new FetchRequest(
        address,
        wanted,
        plus(headers, name, value),
        secretHeaders,
        secretQuery,
        secretPath,
        validators,
        form,
        kept);
  }

  public FetchRequest withSecretHeader(String name, Secret value) {
    return new FetchRequest(
        address,
        wanted,
        headers,
        plus(secretHeaders, name, value),
        secretQuery,
        secretPath,
        validators,
        form,
        kept);
  }

  public FetchRequest withSecretQuery(String name, Secret value) {
    return new FetchRequest(
        address,
        wanted,
        headers,
        secretHeaders,
        plus(secretQuery, name, value),
        secretPath,
        validators,
        form,
        kept);
  }

  public FetchRequest withSecretPath(Secret value) {
    return new FetchRequest(
        address, wanted, headers, secretHeaders, secretQuery, value, validators, form, kept);
  }

  public FetchRequest unlessStill(Validators validators) {
    return new FetchRequest(
        address, wanted, headers, secretHeaders, secretQuery, secretPath, validators, form, kept);
  }

  public FetchRequest posting(Map<String, Secret> form) {
    return new FetchRequest(
        address, wanted, headers, secretHeaders, secretQuery, secretPath, validators, form, kept);
  }

  /**
   * For answers that hold tokens: only that of the body is kept, and the digest of the result is
   * that of what is kept.
   */
  public FetchRequest keeping(UnaryOperator<byte[]> kept) {
    return new FetchRequest(
        address, wanted, headers, secretHeaders, secretQuery, secretPath, validators, form, kept);
  }

  /** The address as it may be written down. */
  public String shown() {
    return address.toString();
  }

  /** The address as it is sent. */
  URI sent() {
    String text = address.toString();
    if (secretPath != null) {
      text = text.replace(SECRET_PLACE, secretPath.reveal());
    }
    StringBuilder sent = new StringBuilder(text);
    char joint = Optional.ofNullable(address.getRawQuery()).isPresent() ? '&' : '?';
    for (Map.Entry<String, Secret> parameter : secretQuery.entrySet()) {
      sent.append(joint).append(parameter.getKey()).append('=');
      sent.append(URLEncoder.encode(parameter.getValue().reveal(), StandardCharsets.UTF_8));
      joint = '&';
    }
    return URI.create(sent.toString());
  }

  private static <V> Map<String, V> plus(Map<String, V> map, String name, V value) {
    Map<String, V> more = new LinkedHashMap<>(map);
    more.put(name, value);
    return more;
  }
}
