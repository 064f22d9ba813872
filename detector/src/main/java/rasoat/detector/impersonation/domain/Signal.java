package rasoat.detector.impersonation.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasoat.model.page.PageEvidence;

/** One thing that may speak for an imitation. */
interface Signal {

  /**
   * What it found.
   *
   * @param owner the agency that is meant; null when this does not tell
   */
  record Sign(PageEvidence evidence, @Nullable String owner) {}

  List<Sign> in(Address address, LocalDate day);
}
