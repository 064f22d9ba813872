package rasoat.console.impersonation;

import java.util.List;
import rasoat.model.page.PublicPage;
import rasoat.model.page.Tick;

/** Two looks at one page, put together. */
final class Facts {

  private Facts() {}

  /** What was seen now; what nobody saw now stands as it was. */
  static PublicPage joined(PublicPage known, PublicPage now) {
    return new PublicPage(
        now.id(),
        now.platform() == null ? known.platform() : now.platform(),
        either(now.platformId(), known.platformId()),
        either(now.name(), known.name()),
        either(now.url(), known.url()),
        either(now.category(), known.category()),
        now.tick() == Tick.NONE ? known.tick() : now.tick(),
        now.created() == null ? known.created() : now.created(),
        either(now.renames(), known.renames()),
        either(now.adminCountries(), known.adminCountries()),
        now.followers() == null ? known.followers() : now.followers(),
        either(now.about(), known.about()),
        either(now.contacts(), known.contacts()),
        either(now.links(), known.links()),
        either(now.avatar(), known.avatar()),
        either(now.cover(), known.cover()),
        either(now.posts(), known.posts()));
  }

  private static String either(String now, String known) {
    return now.isEmpty() ? known : now;
  }

  private static <T> List<T> either(List<T> now, List<T> known) {
    return now.isEmpty() ? known : now;
  }
}
