package rasoat.console.account;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import rasoat.console.ConsoleSettings;
import rasoat.console.audit.AuditLog;
import rasoat.database.Database;

/** Puts {@link Access} before every page. */
@Configuration
public class AccessConfiguration {

  @Bean
  PasswordEncoder passwords() {
    return encoder();
  }

  /** Argon2id; each hash says by what it was made, so stronger settings may come later. */
  static PasswordEncoder encoder() {
    return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  }

  @Bean
  Accounts accounts(
      Database state, PasswordEncoder passwords, AuditLog audit, InstantSource clock) {
    return new Accounts(state, passwords, audit, clock);
  }

  @Bean
  Attempts attempts(Database state, AuditLog audit, ConsoleSettings settings, InstantSource clock) {
    return new Attempts(state, audit, settings.accounts(), clock);
  }

  @Bean
  SecondFactor secondFactor(
      Database state, AuditLog audit, InstantSource clock, RandomGenerator random) {
    return new SecondFactor(state, audit, clock, random);
  }

  @Bean
  SignIn signIn(
      Accounts accounts,
      Attempts attempts,
      PasswordEncoder passwords,
      Directory directory,
      ConsoleSettings settings) {
    return new SignIn(accounts, attempts, passwords, directory, settings.accounts());
  }

  @Bean
  Sessions sessions(ConsoleSettings settings) {
    return new Sessions(settings.accounts().idle());
  }

  @Bean
  OwnSignIns ownSignIns(Database state) {
    return new OwnSignIns(state);
  }

  @Bean
  FirstAdministrator firstAdministrator(Accounts accounts, RandomGenerator random)
      throws IOException {
    return new FirstAdministrator(accounts, random);
  }

  @Bean
  Menu menu() {
    return new Menu();
  }

  @Bean
  SecurityFilterChain access(
      HttpSecurity http, SignIn signIn, ProviderDoor provider, Accounts accounts, AuditLog audit)
      throws Exception {
    StepRedirect steps = new StepRedirect();
    http.authenticationProvider(signIn)
        .formLogin(
            form -> form.loginPage("/login").successHandler(steps).failureUrl("/login?wrong"))
        .logout(out -> out.addLogoutHandler(new SignOut(audit)).logoutSuccessUrl("/login?out"))
        .exceptionHandling(failures -> failures.accessDeniedHandler(steps))
        // A tip needs no account, so no session of anybody can be abused to send one.
        .csrf(csrf -> csrf.ignoringRequestMatchers("/tips/new"))
        .addFilterBefore(new FreshAccount(accounts), AuthorizationFilter.class)
        .authorizeHttpRequests(AccessConfiguration::guard);
    provider.addTo(http);
    return http.build();
  }

  private static void guard(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR).permitAll();
    for (Access.Rule rule : Access.RULES) {
      var matched =
          requests.requestMatchers(
              PathPatternRequestMatcher.pathPattern(rule.method(), rule.pattern()));
      switch (rule.audience()) {
        case Access.Audience.Everyone everyone -> matched.permitAll();
        case Access.Audience.SignedIn signedIn -> matched.hasAnyRole(names(Role.values()));
        case Access.Audience.AtStep step -> matched.hasAuthority(step.step().authority());
        case Access.Audience.Having having ->
            matched.hasAnyRole(names(having.roles().toArray(Role[]::new)));
      }
    }
    requests.anyRequest().denyAll();
  }

  private static String[] names(Role... roles) {
    return Arrays.stream(roles).map(Role::name).toArray(String[]::new);
  }
}
