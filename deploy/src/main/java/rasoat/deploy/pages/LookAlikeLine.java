package rasoat.deploy.pages;

import java.util.Locale;
import rasoat.detector.impersonation.domain.LookAlike;

/**
 * A look-alike as it is written.
 *
 * @param trick what was done to the real one: {@code homoglyph}, {@code other-suffix}
 * @param imitates the real one
 */
public record LookAlikeLine(String domain, String trick, String imitates) {

  static LookAlikeLine of(LookAlike like, String real) {
    String trick = like.trick().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new LookAlikeLine(like.domain(), trick, real);
  }
}
