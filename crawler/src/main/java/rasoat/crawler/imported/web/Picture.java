package rasoat.crawler.imported.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rasoat.model.post.Attachment;
import rasoat.model.post.Sha256;

/**
 * A picture that a post shows.
 *
 * @param addresses where it is loaded from, the largest form of it first; empty when the page does
 *     not say
 * @param kept its bytes, when they stood in the page itself
 */
record Picture(Attachment.Kind kind, String name, List<String> addresses, @Nullable Sha256 kept) {

  Picture {
    addresses = List.copyOf(addresses);
  }

  /** One that has to be looked up in the same file. */
  static Picture at(Attachment.Kind kind, List<String> addresses) {
    return new Picture(kind, Address.name(addresses.getFirst()), addresses, null);
  }

  /** One that the page only counts. */
  static Picture untold(Attachment.Kind kind, String name) {
    return new Picture(kind, name, List.of(), null);
  }

  /** Whether more of it is known than that it exists. */
  boolean isTold() {
    return kept != null || !addresses.isEmpty();
  }

  /** One whose bytes stood in the page. */
  static Picture of(Attachment.Kind kind, String name, Sha256 kept) {
    return new Picture(kind, name, List.of(), kept);
  }
}
