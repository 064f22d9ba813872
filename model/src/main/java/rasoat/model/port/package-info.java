/**
 * Where modules meet: small doors, each with an in-memory version that is fit for real use.
 *
 * <p>Findings leave the detector through a {@link rasoat.model.port.FindingSink}. What of them is
 * kept for reviewers lies in a {@link rasoat.model.port.FindingStore}, and the pictures it may show
 * in a {@link rasoat.model.port.ByteStore}.
 *
 * <p>The one hard idea: a sink and a store are different doors. A finding that comes out of a sink
 * may show a state secret; only what is fit to be kept is made a {@link
 * rasoat.model.port.KeptFinding}.
 *
 * <p>Contract tests for the ports lie beside this module's tests and travel as its test-jar: a new
 * implementation is done when it passes them.
 */
@NullMarked
package rasoat.model.port;

import org.jspecify.annotations.NullMarked;
