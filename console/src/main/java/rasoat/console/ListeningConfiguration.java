package rasoat.console;

import java.util.List;
import java.util.Map;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Listens as {@link Listening} says. */
@Configuration
class ListeningConfiguration {

  private static final String BUNDLE = "console";
  private static final String FILES = "spring.ssl.bundle.pem." + BUNDLE + ".";

  /** Stronger than any property or environment variable. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> asSettingsSay(
      ConsoleSettings settings) {
    Listening listening = settings.listening();
    return server -> {
      server.setAddress(listening.address());
      server.setPort(settings.port());
      server.setEngineValves(
          listening.trustedProxies().isEmpty() ? List.of() : List.of(valve(listening)));
      if (listening.tls().isPresent()) {
        server.setSsl(Ssl.forBundle(BUNDLE));
      }
    };
  }

  /**
   * From the proxies alone it takes who asked, and whether by HTTPS. The name that was asked for is
   * taken from nobody: a proxy hands on the {@code Host}.
   */
  private static RemoteIpValve valve(Listening listening) {
    RemoteIpValve valve = new RemoteIpValve();
    valve.setInternalProxies(String.join(",", listening.trustedProxies()));
    valve.setRemoteIpHeader("X-Forwarded-For");
    valve.setProtocolHeader("X-Forwarded-Proto");
    // Where redirects lead; a proxy says nothing of it.
    listening
        .publicUrl()
        .filter(url -> url.getPort() != -1)
        .ifPresent(url -> valve.setHttpsServerPort(url.getPort()));
    return valve;
  }

  /** Names the files of TLS, which have to be known before anything listens. */
  static void prepare(Listening listening, ConfigurableEnvironment environment) {
    listening
        .tls()
        .ifPresent(
            tls ->
                environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("listening", properties(tls))));
  }

  private static Map<String, Object> properties(Listening.Tls tls) {
    return Map.of(
        FILES + "keystore.certificate",
        tls.certificate().toUri().toString(),
        FILES + "keystore.private-key",
        tls.key().toUri().toString(),
        FILES + "options.enabled-protocols",
        "TLSv1.3,TLSv1.2",
        FILES + "reload-on-update",
        "true",
        "spring.ssl.bundle.watch.file.quiet-period",
        "1s");
  }
}
