package rasoat.deploy.pages;

import java.io.IOException;
import rasoat.model.page.PageVerdict;

/** Writes verdicts. What it writes to is closed by whoever opened that. */
public interface VerdictWriter {

  void accept(PageVerdict verdict) throws IOException;

  /** Writes what can only be written at the end. */
  void finish() throws IOException;
}
