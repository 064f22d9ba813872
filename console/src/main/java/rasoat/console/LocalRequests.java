package rasoat.console;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only a browser that asked for this console by its own name, and tells it to load nothing
 * from anywhere else. Its name is that of this machine, or the one that was set in its place.
 *
 * <p>Listening on the loopback address is not enough: a web page may let its own host name point to
 * 127.0.0.1 and read the answers (DNS rebinding). Such a request still names that host. Nor may a
 * page from elsewhere send a form here: a request that changes anything must come from a page of
 * this console. Where people come by HTTPS, a request that passed by the proxy is refused too: what
 * it carries was in the clear.
 */
final class LocalRequests extends OncePerRequestFilter {

  private static final Pattern THIS_MACHINE =
      Pattern.compile("(?i:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d{1,5})?");

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private static final String POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  private final Optional<String> name;
  private final boolean isSecure;

  LocalRequests(Listening listening) {
    this.name = listening.publicUrl().map(LocalRequests::host);
    this.isSecure = listening.isSecure();
  }

  /** As browsers write it: without the port that goes without saying. */
  private static String host(URI url) {
    int usual = "https".equals(url.getScheme()) ? 443 : 80;
    boolean isUsual = url.getPort() == -1 || url.getPort() == usual;
    return isUsual ? url.getHost() : url.getHost() + ":" + url.getPort();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    String host = request.getHeader("Host");
    if (host == null || !isOwn(host)) {
      refuse(response, "Expected a request for " + name.orElse("localhost or 127.0.0.1") + ".");
    } else if (isSecure && !request.isSecure()) {
      refuse(response, "Expected a request by HTTPS.");
    } else if (!READING.contains(request.getMethod()) && !isFromHere(request, host)) {
      refuse(response, "Expected a request from a page of this console.");
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean isOwn(String host) {
    return name.map(host::equalsIgnoreCase).orElseGet(() -> THIS_MACHINE.matcher(host).matches());
  }

  /**
   * As the browser says, which no page can change. The origin is asked only of browsers that say
   * nothing better: under the policy of no referrer they hide it even from here. A program that is
   * no browser says neither; nobody can make it send what its user did not mean.
   */
  private boolean isFromHere(HttpServletRequest request, String host) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    String origin = request.getHeader("Origin");
    return origin == null || origin.equalsIgnoreCase((isSecure ? "https://" : "http://") + host);
  }

  private static void refuse(HttpServletResponse response, String reason) throws IOException {
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().println(reason);
  }

  /** Error pages are written in a dispatch of their own, with the headers reset. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
