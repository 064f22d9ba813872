package rasoat.console;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only a browser that asked for this machine by its own name, and tells it to load nothing
 * from anywhere else.
 *
 * <p>Listening on the loopback address is not enough: a web page may let its own host name point to
 * 127.0.0.1 and read the answers (DNS rebinding). Such a request still names that host.
 */
final class LocalRequests extends OncePerRequestFilter {

  private static final Pattern THIS_MACHINE =
      Pattern.compile("(?i:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d{1,5})?");

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
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().println("Expected a request for localhost or 127.0.0.1.");
      return;
    }
    chain.doFilter(request, response);
  }

  /** Error pages are written in a dispatch of their own, with the headers reset. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
