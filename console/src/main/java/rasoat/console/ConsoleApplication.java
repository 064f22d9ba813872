package rasoat.console;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import rasoat.console.account.AccessConfiguration;
import rasoat.console.account.ApiConfiguration;
import rasoat.console.account.DirectoryConfiguration;
import rasoat.console.account.SessionConfiguration;
import rasoat.console.api.ProgramConfiguration;
import rasoat.console.audit.AuditLog;
import rasoat.console.casefile.CaseConfiguration;
import rasoat.console.checklist.ChecklistConfiguration;
import rasoat.console.document.DocumentConfiguration;
import rasoat.console.finding.FindingConfiguration;
import rasoat.console.group.GroupConfiguration;
import rasoat.console.handover.HandoverConfiguration;
import rasoat.console.impersonation.ImpersonationConfiguration;
import rasoat.console.office.OfficeConfiguration;
import rasoat.console.page.PageConfiguration;
import rasoat.console.review.ReviewConfiguration;
import rasoat.console.statistics.StatisticsConfiguration;
import rasoat.console.store.SqlFindingStore;
import rasoat.database.Database;
import rasoat.model.port.FindingStore;

/** Puts the pages together; the stores are lent by {@link Console}. */
@SpringBootApplication
@Import({
  ListeningConfiguration.class,
  AccessConfiguration.class,
  SessionConfiguration.class,
  CaseConfiguration.class,
  HandoverConfiguration.class,
  ImpersonationConfiguration.class,
  ApiConfiguration.class,
  DirectoryConfiguration.class,
  ProgramConfiguration.class,
  StatisticsConfiguration.class,
  ReviewConfiguration.class,
  OfficeConfiguration.class,
  DocumentConfiguration.class,
  GroupConfiguration.class,
  PageConfiguration.class,
  ChecklistConfiguration.class,
  FindingConfiguration.class
})
class ConsoleApplication implements WebMvcConfigurer {

  /** No file beside the program and no page of the framework's own may change the console. */
  static final Map<String, Object> DEFAULTS =
      Map.ofEntries(
          Map.entry("spring.config.name", "rasoat-console"),
          Map.entry("spring.web.error.whitelabel.enabled", "false"),
          // Otherwise every neighbour in a cluster is believed; see ListeningConfiguration.
          Map.entry("server.forward-headers-strategy", "none"),
          // More than a tip may have, so that the page can say what came.
          Map.entry("spring.servlet.multipart.max-file-size", "210MB"),
          Map.entry("spring.servlet.multipart.max-request-size", "210MB"),
          Map.entry("server.tomcat.max-part-count", "500"),
          // The name of a file in decomposed Vietnamese letters is long.
          Map.entry("server.tomcat.max-part-header-size", "8KB"),
          // A browser shows no answer to an upload that is cut off.
          Map.entry("server.tomcat.max-swallow-size", "-1"),
          Map.entry("logging.level.org.springdoc", "error"),
          Map.entry("logging.level.org.springframework", "warn"),
          Map.entry("logging.level.org.apache", "warn"),
          Map.entry("logging.level.org.springframework.boot.diagnostics", "off"),
          Map.entry("logging.level.org.springframework.boot.web.server.servlet.context", "error"));

  private static final Locale VIETNAMESE = Locale.of("vi");

  @Bean
  FilterRegistrationBean<LocalRequests> localRequests(ConsoleSettings settings) {
    FilterRegistrationBean<LocalRequests> filter =
        new FilterRegistrationBean<>(new LocalRequests(settings.listening()));
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }

  /** Not closed here: the database is lent. */
  @Bean(destroyMethod = "")
  FindingStore findings(Database state) {
    return SqlFindingStore.over(state);
  }

  @Bean
  AuditLog audit(Database state, ConsoleSettings settings, InstantSource clock) {
    return new AuditLog(state, settings.audit(), clock);
  }

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }

  @Bean
  RandomGenerator random() {
    return new SecureRandom();
  }

  @Bean
  MessageSource messageSource() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    messages.setDefaultEncoding("UTF-8");
    messages.setDefaultLocale(VIETNAMESE);
    return messages;
  }

  @Bean
  LocaleResolver localeResolver(ConsoleSettings settings) {
    CookieLocaleResolver chosen = new CookieLocaleResolver("lang");
    chosen.setDefaultLocale(VIETNAMESE);
    chosen.setCookieHttpOnly(true);
    chosen.setCookieSameSite("Strict");
    chosen.setCookieSecure(settings.listening().isSecure());
    return chosen;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    LocaleChangeInterceptor choice = new LocaleChangeInterceptor();
    choice.setParamName("lang");
    choice.setIgnoreInvalidLocale(true);
    registry.addInterceptor(choice);
  }
}
