/**
 * What a person sets: {@code rasoat.yaml}, read once when a command begins.
 *
 * <p>{@link rasoat.deploy.settings.SettingsFile} reads it into {@link
 * rasoat.deploy.settings.Settings}, or says what is wrong and where. A key that nobody knows is
 * wrong too: a misspelt one would otherwise do nothing, silently.
 */
@NullMarked
package rasoat.deploy.settings;

import org.jspecify.annotations.NullMarked;
