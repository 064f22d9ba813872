package rasoat.console.document;

import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rasoat.console.audit.AuditLog;

/** What the pages of documents work with. */
@Configuration
public class DocumentConfiguration {

  @Bean
  RegistryAudit registryAudit(AuditLog audit) {
    return new RegistryAudit(audit);
  }

  /** One upload after the other: reading pictures takes all processors by itself. */
  @Bean(destroyMethod = "shutdownNow")
  ExecutorService uploadWork() {
    return Executors.newSingleThreadExecutor(
        Thread.ofPlatform().name("uploads").daemon().factory());
  }

  @Bean
  Uploads uploads(
      RegistryAudit audit,
      ExecutorService uploadWork,
      InstantSource clock,
      RandomGenerator random) {
    return new Uploads(audit, uploadWork, clock, random);
  }
}
