/**
 * Everything is put together and run: the command line.
 *
 * <p>{@link rasoat.deploy.RaSoat} is the program, one class for each command beside it. {@link
 * rasoat.deploy.Wiring} makes every part of the application over one {@link rasoat.deploy.Home}; no
 * command makes parts of its own. Scanning is in {@link rasoat.deploy.scan}, a night's work in
 * {@link rasoat.deploy.crawl}, what a person sets in {@link rasoat.deploy.settings}, measuring in
 * {@link rasoat.deploy.evaluate}, official pages in {@link rasoat.deploy.pages}, a home in one file
 * in {@link rasoat.deploy.backup}, speaking to people in {@link rasoat.deploy.terminal}.
 *
 * <p>A command ends with 0 when its work is done, 1 when the work failed or some input could not be
 * read, 2 when the call was wrong.
 */
@NullMarked
package rasoat.deploy;

import org.jspecify.annotations.NullMarked;
