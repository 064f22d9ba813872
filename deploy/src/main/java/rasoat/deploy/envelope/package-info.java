/** What only the holder of a key may read: {@link rasoat.deploy.envelope.Envelope}. */
@NullMarked
package rasoat.deploy.envelope;

import org.jspecify.annotations.NullMarked;
