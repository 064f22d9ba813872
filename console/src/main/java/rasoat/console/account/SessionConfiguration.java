package rasoat.console.account;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.support.TransactionTemplate;
import rasoat.console.ConsoleSettings;
import rasoat.database.Database;

/** Sessions lie in the database: any console of it answers, and a restart ends none. */
@Configuration
@EnableSpringHttpSession
public class SessionConfiguration {

  private static final String TABLE = "browser_session";

  /** What is past its time is no session; this only takes it out. */
  private static final String EVERY_MINUTE = "0 * * * * *";

  @Bean
  SessionKey sessionKey(ConsoleSettings settings) throws IOException {
    return SessionKey.of(settings.sessionKey());
  }

  /**
   * Whoever comes back from a provider comes from elsewhere, and brings a strict cookie not along.
   * Nothing is changed by a GET here, and every form has its token besides.
   */
  @Bean
  CookieSerializer sessionCookie(ConsoleSettings settings, SessionKey key) {
    boolean isBroughtBack = settings.directory() instanceof DirectorySettings.Oidc;
    DefaultCookieSerializer cookie = new DefaultCookieSerializer();
    cookie.setCookieName("JSESSIONID");
    cookie.setUseBase64Encoding(false);
    cookie.setUseHttpOnlyCookie(true);
    cookie.setUseSecureCookie(settings.listening().isSecure());
    cookie.setSameSite((isBroughtBack ? SameSite.LAX : SameSite.STRICT).attributeValue());
    return new SealedCookie(cookie, key);
  }

  @Bean
  JdbcIndexedSessionRepository sessionRepository(
      Database state, ConsoleSettings settings, SessionKey key) {
    Connections connections = new Connections(state);
    JdbcIndexedSessionRepository sessions =
        new JdbcIndexedSessionRepository(
            new JdbcTemplate(connections),
            new TransactionTemplate(new JdbcTransactionManager(connections)));
    sessions.setTableName(TABLE);
    // Its ON CONFLICT is SQLite's too.
    new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
    sessions.setDefaultMaxInactiveInterval(settings.accounts().idle());
    sessions.setCleanupCron(EVERY_MINUTE);
    sessions.setConversionService(conversion(new SealedContent(key.content())));
    return sessions;
  }

  private static GenericConversionService conversion(SealedContent content) {
    GenericConversionService conversion = new GenericConversionService();
    conversion.addConverter(Object.class, byte[].class, content::write);
    conversion.addConverter(byte[].class, Object.class, content::read);
    return conversion;
  }

  /** Those of the database that the console was lent. */
  private static final class Connections extends AbstractDataSource {

    private final Database state;

    Connections(Database state) {
      this.state = state;
    }

    @Override
    public Connection getConnection() throws SQLException {
      return state.connect();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      throw new SQLException("expected the user of the settings");
    }
  }
}
