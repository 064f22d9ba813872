/**
 * Pages held against the register of official ones: on the command line (the register listed, pages
 * and domains checked, look-alikes of its sites), for the console, and by itself.
 *
 * <p>{@link rasoat.deploy.pages.PageChecking} is the loop: one thread reads lines and writes
 * verdicts in their order, workers read a page, hash its pictures and have it checked in between.
 * At most a fixed number of lines is under way, so a large file needs no more memory than a small
 * one. {@link rasoat.deploy.pages.VerdictFormat} is how verdicts are written, {@link
 * rasoat.deploy.pages.RegisterFormat} how the register is. {@link
 * rasoat.deploy.pages.LookAlikeListing} asks the name service, and only when it is told to.
 *
 * <p>{@link rasoat.deploy.pages.PageRound} is what goes on by itself: pages that crawled posts lead
 * to are judged, suspect ones that are due are looked at again. It judges by {@link
 * rasoat.deploy.pages.PageEngine}, which reads the register again when people may have changed it;
 * {@link rasoat.deploy.pages.LocalPageDesk} lends the same to the console.
 *
 * <p>The one hard idea: nothing is lost. A line that cannot be read has its verdict like any other,
 * which says that it was not checked.
 */
@NullMarked
package rasoat.deploy.pages;

import org.jspecify.annotations.NullMarked;
