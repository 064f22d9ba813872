package rasoat.crawler.look;

import rasoat.model.page.PublicPage;

/** What a look at a page showed. */
public sealed interface Look {

  /** It is there. */
  record Seen(PublicPage page) implements Look {}

  /** Its platform or host says that there is nothing at that address. */
  record Gone(String reason) implements Look {}

  /** Nobody can say: not allowed to ask, or no answer. */
  record Unknown(String reason) implements Look {}
}
