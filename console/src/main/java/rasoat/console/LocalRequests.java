package rasoat.console;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only a browser that asked for this machine by its own name, and tells it to load nothing
 * from anywhere else.
 *
 * <p>Listening on the loopback address is not enough: a web page may let its own host name point to
 * 127.0.0.1 and read the answers (DNS rebinding). Such a request still names that host. Nor may a
 * page from elsewhere send a form here: a request that changes anything must come from a page of
 * this console.
 */
final class LocalRequests extends OncePerRequestFilter {

  private static final Pattern THIS_MACHINE =
      Pattern.compile("(?i:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d{1,5})?");

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private static final String POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

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
    if (host == null || !THIS_MACHINE.matcher(host).matches()) {
      refuse(response, "Expected a request for localhost or 127.0.0.1.");
    } else if (!READING.contains(request.getMethod()) && !isFromHere(request, host)) {
      refuse(response, "Expected a request from a page of this console.");
    } else {
      chain.doFilter(request, response);
    }
  }

  /**
   * As the browser says, which no page can change. The origin is asked only of browsers that say
   * nothing better: under the policy of no referrer they hide it even from here. A program that is
   * no browser says neither; nobody can make it send what its user did not mean.
   */
  private static boolean isFromHere(HttpServletRequest request, String host) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    String origin = request.getHeader("Origin");
    return origin == null || origin.equalsIgnoreCase("http://" + host);
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
