package rasoat.crawler.fetch;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns a request into what goes over the wire. */
final class Message {

  private Message() {}

  /**
   * @param trusted whether the host may be told the secrets of the request
   */
  static HttpRequest of(FetchRequest request, URI address, boolean trusted, String userAgent) {
    HttpRequest.Builder message = HttpRequest.newBuilder(address);
    // Without TLS there is only an upgrade that old servers stumble over.
    boolean isPlain = "http".equalsIgnoreCase(address.getScheme());
    message.version(isPlain ? HttpClient.Version.HTTP_1_1 : HttpClient.Version.HTTP_2);
    set(message, "User-Agent", userAgent);
    set(message, "Accept-Encoding", Coding.ACCEPTED);
    set(message, "If-None-Match", known(request.validators().etag()));
    set(message, "If-Modified-Since", request.validators().lastModified());
    if (trusted) {
      request.secretHeaders().forEach((name, value) -> set(message, name, value.reveal()));
    }
    Map<String, Secret> form = request.form();
    if (form != null) {
      set(message, "Content-Type", "application/x-www-form-urlencoded");
      message.POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
    }
    return message.build();
  }

  /**
   * Apache marks the ETag of what it compressed, and then does not know the mark again: so both are
   * sent.
   */
  private static String known(String etag) {
    String mark = "-gzip\"";
    return etag.endsWith(mark)
        ? etag + ", " + etag.substring(0, etag.length() - mark.length()) + '"'
        : etag;
  }

  private static void set(HttpRequest.Builder message, String name, String value) {
    if (value.isEmpty()) {
      return;
    }
    try {
      message.setHeader(name, value);
    } catch (IllegalArgumentException e) {
      // Its message shows the value, so it goes no further.
      throw new IllegalArgumentException(
          "expected a header that can be sent, got another: " + name);
    }
  }

  private static String encoded(Map<String, Secret> form) {
    return form.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue().reveal()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
