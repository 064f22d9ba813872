/**
 * What the registry commands say: documents as a table, CSV or JSON Lines ({@link
 * rasoat.deploy.registry.DocumentFormat}), one at a time so that a million can be listed; and what
 * came of registering ({@link rasoat.deploy.registry.Registration}).
 *
 * <p>A value that was read from the text by rule and confirmed by nobody is marked as a guess
 * wherever it is shown.
 */
@NullMarked
package rasoat.deploy.registry;

import org.jspecify.annotations.NullMarked;
