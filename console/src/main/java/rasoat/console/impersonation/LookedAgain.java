package rasoat.console.impersonation;

import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;

/** What came of looking at a page once more. */
public sealed interface LookedAgain {

  /** It is there, and looks like that now. */
  record Seen(PublicPage page, PageVerdict verdict) implements LookedAgain {}

  /** It is there no more. */
  record Gone() implements LookedAgain {}

  /** Nobody can tell. */
  record Unreachable() implements LookedAgain {}
}
