/**
 * Pages, groups, channels, accounts and sites that speak for an authority, or seem to: {@link
 * rasoat.model.page.OfficialPage} is what an office registered as its own, {@link
 * rasoat.model.page.PublicPage} what anybody can see of any page, {@link
 * rasoat.model.page.PageVerdict} what the two said when held against each other.
 *
 * <p>The one hard idea: a name proves nothing, and neither does a tick. A page is an agency's own
 * when the register has its platform id or its address (requirement R12), and by nothing else.
 */
@NullMarked
package rasoat.model.page;

import org.jspecify.annotations.NullMarked;
