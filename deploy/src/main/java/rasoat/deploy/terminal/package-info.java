/**
 * What the command line says, and how: always UTF-8, tables that fit, progress that suits a person
 * or a log.
 *
 * <p>Nothing outside {@code deploy} writes to the standard streams; everything here goes through
 * {@link rasoat.deploy.terminal.Terminal}, which tests replace.
 */
@NullMarked
package rasoat.deploy.terminal;

import org.jspecify.annotations.NullMarked;
