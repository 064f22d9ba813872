/**
 * The register of official pages (requirements R12, R13), and the pages that are let be.
 *
 * <p>{@link rasoat.console.page.OfficialPages} keeps what agencies registered as their own, {@link
 * rasoat.console.page.AllowedPages} what somebody looked at and let be until a day. A page is
 * written in the same cells ({@link rasoat.console.page.Column}) by a file, a form and the command
 * line, and read by one reader, {@link rasoat.console.page.PageReading}; {@link
 * rasoat.console.page.PageFile} reads a file of them. {@link rasoat.console.page.Task} is what is
 * left to do.
 *
 * <p>The one hard idea: an import is said again, not done twice. A row finds the page it means by
 * the platform's own id, else by agency, province, platform and address; a cell that is empty says
 * nothing, so what is kept there stays. Good rows are kept and each bad one is named: a file is
 * mended and imported once more.
 */
@NullMarked
package rasoat.console.page;

import org.jspecify.annotations.NullMarked;
