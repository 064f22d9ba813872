/**
 * The console: pages on which people look at findings and decide.
 *
 * <p>{@link rasoat.console.Console} starts it from code with what {@link
 * rasoat.console.ConsoleSettings} lends it; nothing listens before that. Each feature has a package
 * of its own with its controllers and views: {@link rasoat.console.finding}, {@link
 * rasoat.console.source}, {@link rasoat.console.tip}, {@link rasoat.console.casefile} and {@link
 * rasoat.console.handover} among them. {@link rasoat.console.store} decides what is kept and keeps
 * it, and knows no pages; {@link rasoat.console.chart} draws figures and {@link
 * rasoat.console.print} prints documents, and both know values only.
 *
 * <p>The one hard idea: the console is trusted because it can do little. It listens on the loopback
 * address unless {@link rasoat.console.Listening} says otherwise, answers only requests for its own
 * name, to others by HTTPS alone, loads nothing from elsewhere, and has only what the stores were
 * allowed to keep.
 */
@NullMarked
package rasoat.console;

import org.jspecify.annotations.NullMarked;
