package rasoat.detector.impersonation;

import java.util.Optional;
import rasoat.model.page.PageEvidence;

/** Judges addresses of the web by their names alone; opens none. */
@FunctionalInterface
public interface Sites {

  /** Judges none. */
  Sites NONE = url -> Optional.empty();

  /** What speaks against the site at that address, if anything does. */
  Optional<PageEvidence> judge(String url);
}
