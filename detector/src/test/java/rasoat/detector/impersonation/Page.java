package rasoat.detector.impersonation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasoat.model.page.PublicPage;
import rasoat.model.page.Rename;
import rasoat.model.page.Tick;
import rasoat.model.post.Platform;

/** A page put together fact by fact. */
final class Page {

  private final String name;
  private @Nullable Platform platform = Platform.FACEBOOK;
  private String id = "77";
  private String url = "";
  private String category = "";
  private Tick tick = Tick.NONE;
  private @Nullable LocalDate created;
  private final List<Rename> renames = new ArrayList<>();
  private List<String> countries = List.of();
  private String about = "";
  private List<String> contacts = List.of();
  private List<String> links = List.of();
  private String avatar = "";
  private List<String> posts = List.of();

  private Page(String name) {
    this.name = name;
  }

  static Page of(String name) {
    return new Page(name);
  }

  Page on(@Nullable Platform where, String platformId) {
    platform = where;
    id = platformId;
    return this;
  }

  Page at(String address) {
    url = address;
    return this;
  }

  Page category(String text) {
    category = text;
    return this;
  }

  Page tick(Tick shown) {
    tick = shown;
    return this;
  }

  Page created(String day) {
    created = LocalDate.parse(day);
    return this;
  }

  Page was(String former) {
    renames.add(new Rename(former, null));
    return this;
  }

  Page from(String... codes) {
    countries = List.of(codes);
    return this;
  }

  Page about(String text) {
    about = text;
    return this;
  }

  Page contacts(String... shown) {
    contacts = List.of(shown);
    return this;
  }

  Page links(String... shown) {
    links = List.of(shown);
    return this;
  }

  Page avatar(String hash) {
    avatar = hash;
    return this;
  }

  Page posts(String... texts) {
    posts = List.of(texts);
    return this;
  }

  PublicPage done() {
    return new PublicPage(
        "p", platform, id, name, url, category, tick, created, renames, countries, null, about,
        contacts, links, avatar, "", posts);
  }
}
