package rasoat.crawler.fetch;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to be fetched.
 *
 * @param address without any secret
 * @param secretHeaders to be sent besides the usual ones, never shown
 * @param secretQuery parameters that are added to the address, never shown
 * @param secretPath stands for {@value #SECRET_PLACE} in the path of the address; null for none
 * @param validators of the answer that is kept already; empty for a first visit
 * @param form posted as {@code application/x-www-form-urlencoded} when not null; its values are
 *     never shown, and the request is never repeated
 */
public record FetchRequest(
    URI address,
    Wanted wanted,
    Map<String, Secret> secretHeaders,
    Map<String, Secret> secretQuery,
    @Nullable Secret secretPath,
    Validators validators,
    @Nullable Map<String, Secret> form) {

  /** Where a token stands in a path, as in {@code /bot$TOKEN/getUpdates}. */
  public static final String SECRET_PLACE = "$TOKEN";

  public FetchRequest {
    secretHeaders = inOrder(secretHeaders);
    secretQuery = inOrder(secretQuery);
    form = form == null ? null : inOrder(form);
  }

  /** A plain request. */
  public static FetchRequest of(URI address, Wanted wanted) {
    return new FetchRequest(address, wanted, Map.of(), Map.of(), null, Validators.NONE, null);
  }

  /** The same at another address. */
  public FetchRequest to(URI address) {
    return new FetchRequest(
        address, wanted, secretHeaders, secretQuery, secretPath, validators, form);
  }

  public FetchRequest withSecretHeader(String name, Secret value) {
    return new FetchRequest(
        address,
        wanted,
        plus(secretHeaders, name, value),
        secretQuery,
        secretPath,
        validators,
        form);
  }

  public FetchRequest withSecretQuery(String name, Secret value) {
    return new FetchRequest(
        address,
        wanted,
        secretHeaders,
        plus(secretQuery, name, value),
        secretPath,
        validators,
        form);
  }

  public FetchRequest withSecretPath(Secret value) {
    return new FetchRequest(address, wanted, secretHeaders, secretQuery, value, validators, form);
  }

  public FetchRequest unlessStill(Validators validators) {
    return new FetchRequest(
        address, wanted, secretHeaders, secretQuery, secretPath, validators, form);
  }

  public FetchRequest posting(Map<String, Secret> form) {
    return new FetchRequest(
        address, wanted, secretHeaders, secretQuery, secretPath, validators, form);
  }

  /** The address as it may be written down, also when a token stands in it by mistake. */
  public String shown() {
    return Redaction.shown(address.toString());
  }

  String method() {
    return form == null ? "GET" : "POST";
  }

  /** The method and what {@link #shown} says: headers may hold a token by mistake, too. */
  @Override
  public String toString() {
    return method() + " " + shown();
  }

  /** The address as it is sent. */
  URI sent() {
    String text = address.toString();
    int fragment = text.indexOf('#');
    StringBuilder sent = new StringBuilder(fragment < 0 ? text : text.substring(0, fragment));
    if (secretPath != null) {
      int place = sent.indexOf(SECRET_PLACE);
      if (place < 0) {
        throw new IllegalArgumentException("expected a place for the token in " + shown());
      }
      sent.replace(place, place + SECRET_PLACE.length(), inPath(secretPath));
    }
    char joint = address.getRawQuery() == null ? '?' : '&';
    for (Map.Entry<String, Secret> parameter : secretQuery.entrySet()) {
      sent.append(joint).append(parameter.getKey()).append('=');
      sent.append(URLEncoder.encode(parameter.getValue().reveal(), StandardCharsets.UTF_8));
      joint = '&';
    }
    return URI.create(sent.toString());
  }

  /** So that no token, however odd, can break the address and end up in a message about that. */
  private static String inPath(Secret token) {
    return URLEncoder.encode(token.reveal(), StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%3A", ":");
  }

  private static <V> Map<String, V> inOrder(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  private static <V> Map<String, V> plus(Map<String, V> map, String name, V value) {
    Map<String, V> more = new LinkedHashMap<>(map);
    more.put(name, value);
    return more;
  }
}
