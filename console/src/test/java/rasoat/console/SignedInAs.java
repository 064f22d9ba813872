package rasoat.console;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.security.test.context.support.WithSecurityContext;
import rasoat.console.account.Role;

/** Whose requests a test sends: of an account that has those roles. */
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedInAsFactory.class)
public @interface SignedInAs {

  Role[] value();

  boolean cleared() default false;

  /** Empty for the whole installation. */
  String office() default "";
}
