package rasoat.detector.impersonation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.PublicPage;
import rasoat.model.page.Rename;
import rasoat.model.page.Tick;
import rasoat.model.post.Platform;

/**
 * Everything of a page but its words, from facets such as {@code fb new few kh/mm own}: of those
 * between slashes one, those with a question mark every other time.
 */
final class OtherFacets {

  private final OtherWords words;
  private final Random random;

  private @Nullable Platform platform;
  private String platformId = "";
  private String url = "";
  private String category = "";
  private Tick tick = Tick.NONE;
  private @Nullable LocalDate created;
  private final List<Rename> renames = new ArrayList<>();
  private final List<String> countries = new ArrayList<>();
  private @Nullable Long followers;
  private final List<String> contacts = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private final List<OtherDisguise> disguises = new ArrayList<>();

  OtherFacets(String facets, OtherWords words, OfficialPage own, Random random) {
    this.words = words;
    this.random = random;
    for (String facet : facets.isBlank() ? new String[0] : facets.split(" ", -1)) {
      String[] either = facet.split("/", -1);
      String one = either[random.nextInt(either.length)];
      if (!one.endsWith("?")) {
        read(one, own);
      } else if (random.nextBoolean()) {
        read(one.substring(0, one.length() - 1), own);
      }
    }
  }

  PublicPage page(String id, String name, String about, String post) {
    String shown = name;
    for (OtherDisguise one : disguises) {
      shown = one.wear(shown, random);
    }
    List<Rename> names = new ArrayList<>(renames);
    if (!names.isEmpty()) {
      names.add(new Rename(shown, day(2026, 8, 90)));
    }
    List<String> posts = post.isBlank() ? List.of() : List.of(post);
    return new PublicPage(
        id,
        platform,
        platformId,
        shown,
        url,
        category,
        tick,
        created,
        names,
        countries,
        followers,
        about,
        contacts,
        links,
        "",
        "",
        posts);
  }

  private void read(String facet, OfficialPage own) {
    switch (facet) {
      case "fb" -> live(Platform.FACEBOOK, "https://www.facebook.com/profile.php?id=", "6155");
      case "group" -> live(Platform.FACEBOOK, "https://www.facebook.com/groups/", "7");
      case "zalo" -> live(Platform.ZALO, "https://zalo.me/", "3");
      case "zgroup" -> live(Platform.ZALO, "https://zalo.me/g/", "g");
      case "tiktok" -> live(Platform.TIKTOK, "https://www.tiktok.com/@u", "74");
      case "tele" -> live(Platform.TELEGRAM, "https://t.me/c", "1");
      case "yt" -> live(Platform.YOUTUBE, "https://www.youtube.com/channel/UC", "y");
      case "self" -> {
        platform = own.platform();
        platformId = own.platformId();
        url = own.url();
      }
      case "selfurl" -> {
        platform = own.platform();
        url = own.url();
      }
      case "allowed" -> {
        platformId = OtherPages.ALLOWED + platformId;
        url = "https://www.facebook.com/" + platformId;
      }
      case "new" -> created = day(2026, 7, 125);
      case "mid" -> created = day(2025, 9, 200);
      case "pre" -> created = day(2021, 1, 1400);
      case "old" -> created = day(2012, 3, 2500);
      case "few" -> followers = 3L + random.nextInt(700);
      case "some" -> followers = 1_500L + random.nextInt(12_000);
      case "many" -> followers = 30_000L + random.nextInt(400_000);
      case "blue", "gold", "grey" -> tick = Tick.named(facet);
      case "kh", "mm", "ph", "cn", "jp", "us" -> countries.add(facet.toUpperCase(Locale.ROOT));
      case "own" -> contacts.add("09" + digits(8));
      case "abroad" -> contacts.add("+855 " + digits(9));
      case "shop" -> contacts.add("0236 3" + digits(6));
      case "gov" -> links.add("https://" + words.fill("{sp}") + ".gov.vn");
      case "short" -> links.add("https://bit.ly/" + digits(6));
      case "fake" -> links.add("https://" + words.fill("{fakesite}"));
      case "ren" -> renames.add(new Rename(words.fill("{shop}"), created));
      default -> readValue(facet);
    }
  }

  private void readValue(String facet) {
    String value = facet.substring(facet.indexOf('=') + 1);
    switch (facet.substring(0, facet.indexOf('='))) {
      case "cat" -> category = value.replace('_', ' ');
      case "as" -> disguises.add(OtherDisguise.valueOf(value.toUpperCase(Locale.ROOT)));
      case "site" -> url = "https://" + words.fill(value) + "/";
      default -> throw new IllegalArgumentException("expected a facet, got " + facet);
    }
  }

  private void live(Platform where, String address, String head) {
    platform = where;
    platformId = head + digits(10);
    url = address + platformId;
  }

  private LocalDate day(int year, int month, int days) {
    return LocalDate.of(year, month, 1).plusDays(random.nextInt(days));
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }
}
