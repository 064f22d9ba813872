package rasoat.deploy.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import rasoat.console.impersonation.PageDesk;
import rasoat.crawler.look.Look;
import rasoat.crawler.look.PageLooks;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;

/**
 * The desk of a console on this machine.
 *
 * @param looks empty where nothing is asked from here
 */
public record LocalPageDesk(PageEngine engine, Optional<PageLooks> looks) implements PageDesk {

  @Override
  public PageVerdict check(PublicPage page, LocalDate day) {
    try {
      engine.refresh();
      return engine.check(page, day);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<PublicPage> look(String url) {
    try {
      Optional<URI> address = Addresses.of(url);
      return looks.isPresent()
              && address.isPresent()
              && looks.get().at(address.get()) instanceof Look.Seen(var page)
          ? Optional.of(page)
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
