package rasoat.crawler.fetch;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes tokens out of what is shown and kept: those of one request, and what is named like one. */
final class Redaction {

  private static final String MASK = "***";

  /** Shorter ones are words, such as the kind of a grant in a form. */
  private static final int SHORTEST = 6;

  private static final String TOKENS =
      "access_token|refresh_token|input_token|appsecret_proof|client_secret|app_secret|secret_key";

  /** {@code ...?access_token=...}, where an address is shown. */
  private static final Pattern PARAMETER =
      Pattern.compile(
          "(?i)([?&;#](?:%s|token|auth|api_key|apikey|key|secret|sig|signature|password)=)[^&;#\\s]++"
              .formatted(TOKENS));

  private static final Pattern USER = Pattern.compile("(?i)^(https?://)[^/?#]*@");
  private static final Pattern BOT = Pattern.compile("/bot\\d+:[^/?#]++");

  // Bounded repeats: the engine of the JDK recurses in unbounded ones over groups.

  /** {@code "access_token": "..."} in an answer, or in JSON that stands in its JSON. */
  private static final Pattern FIELD =
      Pattern.compile(
          "(\\\\?+\"(?:%s)\\\\?+\"\\s*+:\\s*+\\\\?+\")(?:[^\"\\\\]{1,4096}+(?:\\\\/)?+){1,64}+"
              .formatted(TOKENS));

  /** {@code ...?access_token=...} in an answer; JSON may spell both signs in Unicode. */
  private static final Pattern LINK =
      Pattern.compile(
          ("((?:[?&;]|u0026|%%26)(?:%s)(?:=|\\\\u003[dD]|%%3D))"
                  + "(?:[^&;\"'\\\\\\s<>]{1,4096}+(?:\\\\/)?+){1,64}+")
              .formatted(TOKENS));

  private final List<String> tokens;

  private Redaction(List<String> tokens) {
    this.tokens = tokens;
  }

  static Redaction of(FetchRequest request) {
    Map<String, Secret> form = request.form();
    Stream<Secret> secrets =
        Stream.of(
                request.secretHeaders().values().stream(),
                request.secretQuery().values().stream(),
                Stream.ofNullable(request.secretPath()),
                form == null ? Stream.<Secret>empty() : form.values().stream())
            .flatMap(each -> each);
    return new Redaction(
        secrets
            .map(Secret::reveal)
            .flatMap(Redaction::spellings)
            .filter(token -> token.length() >= SHORTEST)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList());
  }

  /** An address without anything that is named like a token. */
  static String shown(String address) {
    String text = USER.matcher(address).replaceAll("$1");
    text = BOT.matcher(text).replaceAll("/bot" + MASK);
    return PARAMETER.matcher(text).replaceAll("$1" + MASK);
  }

  /** The text without the tokens of this request. */
  String hide(String text) {
    String hidden = text;
    for (String token : tokens) {
      hidden = hidden.replace(token, MASK);
    }
    return hidden;
  }

  boolean isIn(String text) {
    return !hide(text).equals(text);
  }

  Map<String, List<String>> hide(Map<String, List<String>> headers) {
    Map<String, List<String>> hidden = new LinkedHashMap<>();
    headers.forEach(
        (name, values) ->
            hidden.put(name, values.stream().map(this::hide).map(Redaction::shown).toList()));
    return hidden;
  }

  /**
   * The body as it is kept. Every byte stays but those of tokens: some interfaces repeat them in
   * the address of the next page, others answer with a new one.
   */
  byte[] hide(byte[] body, Wanted wanted) {
    if (tokens.isEmpty() && wanted != Wanted.ANSWER) {
      return body;
    }
    // Byte by byte, whatever the charset: tokens are ASCII.
    String text = new String(body, StandardCharsets.ISO_8859_1);
    // What is named like a token goes first: a word of the request, such as the kind of a grant,
    // may be the very name.
    String unnamed =
        wanted == Wanted.ANSWER
            ? LINK.matcher(FIELD.matcher(text).replaceAll("$1" + MASK)).replaceAll("$1" + MASK)
            : text;
    String hidden = hide(unnamed);
    return hidden.equals(text) ? body : hidden.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Stream<String> spellings(String secret) {
    // "Bearer x": only x is secret, and only x comes back.
    return Stream.of(secret, secret.substring(secret.lastIndexOf(' ') + 1))
        .flatMap(Redaction::spelt);
  }

  /** As it is, in an address, in a path, and in JSON that escapes slashes. */
  private static Stream<String> spelt(String token) {
    String encoded = URLEncoder.encode(token, StandardCharsets.UTF_8);
    return Stream.of(
        token,
        encoded,
        encoded.replace("%3A", ":"),
        encoded.replace("+", "%20"),
        token.replace("/", "\\/"));
  }
}
