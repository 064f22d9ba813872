/**
 * Seeing inside a running program, for its operator: metrics, and how every part is.
 *
 * <p>{@link rasoat.deploy.watch.Figures} looks on while posts are taken in and judged; {@link
 * rasoat.deploy.watch.StoredFigures} asks the stores when somebody looks. {@link
 * rasoat.deploy.watch.WatchServer} tells both on a port of this machine. {@link
 * rasoat.deploy.watch.AlertRound} makes a {@code Situation} of the same stores every minute, and
 * {@code Alerts} tells by mail or webhook what changed in it.
 *
 * <p>The one hard idea: nothing here says anything of content. A label is a kind, a state, an
 * outcome or the id of a source; never a text, a person, a post. And figures are there to be added
 * up: what was taken in is what was done, what waits and what is dead.
 */
@NullMarked
package rasoat.deploy.watch;

import org.jspecify.annotations.NullMarked;
