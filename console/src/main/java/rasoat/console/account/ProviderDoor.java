package rasoat.console.account;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** The way in by a provider that says who somebody is. */
@FunctionalInterface
interface ProviderDoor {

  /** Opens it beside the others. */
  void addTo(HttpSecurity http) throws Exception;

  /** Where there is none. */
  static ProviderDoor none() {
    return http -> {};
  }
}
