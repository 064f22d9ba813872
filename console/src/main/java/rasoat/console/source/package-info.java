/**
 * The pages of the places that are watched, {@code /sources}, and of the morning reports, {@code
 * /reports}.
 *
 * <p>{@link rasoat.console.source.Watch} is what the pages ask of whatever visits beside this
 * console: a place ({@link rasoat.console.source.WatchedSource}), why and by what right it is
 * watched, and how it {@linkplain rasoat.console.source.Fare fares}.
 *
 * <p>{@link rasoat.console.source.SourceDesk} is where administrators set sources besides those of
 * the settings file, which are only shown.
 *
 * <p>The one hard idea: a place that fails must not look like a quiet one. What needs a person
 * stands first, with the reason, and a place never leaves the list because of how it fares.
 */
@NullMarked
package rasoat.console.source;

import org.jspecify.annotations.NullMarked;
