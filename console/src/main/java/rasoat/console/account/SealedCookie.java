package rasoat.console.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.session.web.http.CookieSerializer;

/** The cookie of a session: its id, which lies in the database, with a seal, which does not. */
final class SealedCookie implements CookieSerializer {

  private final CookieSerializer cookie;
  private final SessionKey key;

  SealedCookie(CookieSerializer cookie, SessionKey key) {
    this.cookie = cookie;
    this.key = key;
  }

  @Override
  public void writeCookieValue(CookieValue value) {
    String id = value.getCookieValue();
    cookie.writeCookieValue(
        new CookieValue(
            value.getRequest(), value.getResponse(), id.isEmpty() ? id : key.sealed(id)));
  }

  @Override
  public List<String> readCookieValues(HttpServletRequest request) {
    return cookie.readCookieValues(request).stream()
        .map(key::opened)
        .flatMap(Optional::stream)
        .toList();
  }
}
