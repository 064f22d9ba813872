package rasoat.model.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasoat.model.post.Platform;

/**
 * Trang cần rà soát: what anybody can see of a page, group, channel, account or site. Everything
 * but {@code id} may be unknown.
 *
 * @param id how whoever asks calls it
 * @param platform null when unknown
 * @param platformId how the platform knows it; empty when unknown
 * @param name as shown, every character of it
 * @param category as the platform calls it; empty when unknown
 * @param created null when unknown
 * @param renames names it had, the oldest first
 * @param adminCountries ISO 3166 codes of where its administrators are
 * @param followers null when unknown
 * @param about what it says of itself
 * @param contacts telephone numbers and mail addresses it shows
 * @param links addresses it shows
 * @param avatar perceptual hash of its picture, 64 hexadecimal digits; empty when unknown
 * @param cover the same of its cover
 * @param posts words of its latest posts
 */
public record PublicPage(
    String id,
    @Nullable Platform platform,
    String platformId,
    String name,
    String url,
    String category,
    Tick tick,
    @Nullable LocalDate created,
    List<Rename> renames,
    List<String> adminCountries,
    @Nullable Long followers,
    String about,
    List<String> contacts,
    List<String> links,
    String avatar,
    String cover,
    List<String> posts) {

  public PublicPage {
    renames = List.copyOf(renames);
    adminCountries = List.copyOf(adminCountries);
    contacts = List.copyOf(contacts);
    links = List.copyOf(links);
    posts = List.copyOf(posts);
  }

  /** A page of which nothing but its name is known. */
  public static PublicPage named(String id, String name) {
    return new PublicPage(
        id, null, "", name, "", "", Tick.NONE, null, List.of(), List.of(), null, "", List.of(),
        List.of(), "", "", List.of());
  }

  /** A page of which nothing but its address is known. */
  public static PublicPage at(String id, String url) {
    return new PublicPage(
        id, null, "", "", url, "", Tick.NONE, null, List.of(), List.of(), null, "", List.of(),
        List.of(), "", "", List.of());
  }

  /** The same after an earlier look: what nobody saw this time stands as it was. */
  public PublicPage after(PublicPage known) {
    return new PublicPage(
        id,
        platform == null ? known.platform : platform,
        either(platformId, known.platformId),
        either(name, known.name),
        either(url, known.url),
        either(category, known.category),
        tick == Tick.NONE ? known.tick : tick,
        created == null ? known.created : created,
        either(renames, known.renames),
        either(adminCountries, known.adminCountries),
        followers == null ? known.followers : followers,
        either(about, known.about),
        either(contacts, known.contacts),
        either(links, known.links),
        either(avatar, known.avatar),
        either(cover, known.cover),
        either(posts, known.posts));
  }

  private static String either(String now, String known) {
    return now.isEmpty() ? known : now;
  }

  private static <T> List<T> either(List<T> now, List<T> known) {
    return now.isEmpty() ? known : now;
  }
}
