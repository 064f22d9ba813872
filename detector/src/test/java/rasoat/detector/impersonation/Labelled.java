package rasoat.detector.impersonation;

import org.jspecify.annotations.Nullable;
import rasoat.model.page.PublicPage;

/**
 * A page of which is known what it is.
 *
 * @param trick what was done to it, or what it is instead
 * @param claims the agency a verdict has to name; null when any will do
 */
record Labelled(String trick, PublicPage page, boolean flagged, @Nullable String claims) {}
