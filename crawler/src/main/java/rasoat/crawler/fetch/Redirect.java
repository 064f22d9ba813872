package rasoat.crawler.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where an answer sends us on to. */
final class Redirect {

  private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

  private Redirect() {}

  /** Empty when the answer does not send us on, or nobody can tell where to. */
  static Optional<URI> of(Reply.Answer answer, URI asked) {
    return STATUSES.contains(answer.status())
        ? answer.header("location").flatMap(place -> parse(place.strip(), asked))
        : Optional.empty();
  }

  /** Whether what we tell the one host in confidence may be told the other. */
  static boolean staysAt(URI asked, URI next) {
    boolean sameHost = next.getHost() != null && Hosts.name(asked).equals(Hosts.name(next));
    boolean noWeaker = scheme(next).equals(scheme(asked)) || scheme(next).equals("https");
    return sameHost && noWeaker;
  }

  /** Headers come as one char a byte. */
  private static Optional<URI> parse(String place, URI asked) {
    return Address.spelt(place, StandardCharsets.ISO_8859_1)
        .map(asked::resolve)
        .filter(next -> next.getScheme() != null);
  }

  private static String scheme(URI address) {
    return String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
  }
}
