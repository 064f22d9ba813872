/**
 * Who may come in, and who may do what.
 *
 * <p>{@link rasoat.console.account.Accounts} keeps accounts, {@link rasoat.console.account.SignIn}
 * checks passwords and codes, {@link rasoat.console.account.Access} is the one table of which role
 * sees which address. The signed-in {@link rasoat.console.account.Account} is the principal that
 * controllers of all packages are handed. Programs come in by {@link
 * rasoat.console.account.ApiTokens}, for the routes of {@link rasoat.console.account.ApiAccess}.
 * Who else knows passwords is in {@link rasoat.console.account.DirectorySettings}; it is asked
 * whether somebody is who he says, and nothing else. {@link rasoat.console.account.Duties} keeps
 * apart what no one person should do. Sessions lie in the database, sealed with a {@link
 * rasoat.console.account.SessionKey} that does not.
 *
 * <p>The one hard idea: a password alone opens nothing. Until everything that is asked was given
 * (password, code, a fresh password) a session has a {@link rasoat.console.account.Step} instead of
 * roles, and a step opens the one page on which it is taken. So a page that forgot to ask is
 * closed, not open.
 */
@NullMarked
package rasoat.console.account;

import org.jspecify.annotations.NullMarked;
