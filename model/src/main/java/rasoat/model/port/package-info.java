/**
 * Where modules meet: small doors, each with an in-memory version that is fit for real use.
 *
 * <p>Contract tests for them lie beside this module's tests and travel as its test-jar: a new
 * implementation is done when it passes them.
 */
@NullMarked
package rasoat.model.port;

import org.jspecify.annotations.NullMarked;
