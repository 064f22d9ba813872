package rasoat.console.impersonation;

import java.io.IOException;
import java.util.List;
import rasoat.model.page.OfficialPage;

/** The register of official pages, as far as a page is held against it. */
public interface OfficialPagesOf {

  /** What that agency registered, under its full name; none when it registered nothing. */
  List<OfficialPage> of(String agency) throws IOException;
}
