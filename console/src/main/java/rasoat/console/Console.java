package rasoat.console;

import java.io.IOException;
import java.net.BindException;
import java.util.Optional;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import rasoat.console.account.FirstAdministrator;

/**
 * The pages on which people decide, served until closed: on this machine alone unless {@link
 * Listening} says otherwise.
 *
 * <pre>{@code
 * try (Console console = Console.start(ConsoleSettings.of(8080, state, pictures))) {
 *   open("http://127.0.0.1:" + console.port());
 * }
 * }</pre>
 *
 * <p>The stores belong to the caller and stay open.
 */
public final class Console implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private Console(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Returns when pages can be asked for.
   *
   * @throws IOException when the port is taken, or no server can be started
   */
  public static Console start(ConsoleSettings settings) throws IOException {
    SpringApplication application = new SpringApplication(ConsoleApplication.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setRegisterShutdownHook(false);
    application.setDefaultProperties(ConsoleApplication.DEFAULTS);
    application.addInitializers(
        context -> {
          ListeningConfiguration.prepare(settings.listening(), context.getEnvironment());
          lend(settings, context.getBeanFactory());
        });
    try {
      return new Console(application.run());
    } catch (RuntimeException e) {
      throw unstarted(settings, e);
    }
  }

  /** The port it listens on, never 0. */
  public int port() {
    return ((WebServerApplicationContext) context).getWebServer().getPort();
  }

  /**
   * What the first administrator needs, to be shown on the terminal of the service alone; empty
   * when there are accounts.
   */
  public Optional<String> firstSecret() throws IOException {
    return context.getBean(FirstAdministrator.class).secret();
  }

  @Override
  public void close() {
    context.close();
  }

  /** As singletons made elsewhere, so that closing the context does not close the stores. */
  private static void lend(ConsoleSettings settings, ConfigurableListableBeanFactory beans) {
    beans.registerSingleton("settings", settings);
    beans.registerSingleton("state", settings.state());
    beans.registerSingleton("pictures", settings.pictures());
    beans.registerSingleton("documents", settings.documents());
  }

  private static IOException unstarted(ConsoleSettings settings, RuntimeException failure) {
    int port = settings.port();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException || cause instanceof PortInUseException) {
        return new IOException(
            "port %d is taken: expected a free port; use --port".formatted(port), failure);
      }
    }
    if (settings.listening().tls().isPresent()) {
      Listening.Tls tls = settings.listening().tls().get();
      return new IOException(
          "expected a certificate and its key in PEM: %s, %s"
              .formatted(tls.certificate(), tls.key()),
          failure);
    }
    return new IOException("the console could not be started on port " + port, failure);
  }
}
