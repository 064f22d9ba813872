package rasoat.detector.impersonation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rasoat.detector.impersonation.name.NameReader;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.PageEvidence.Type;
import rasoat.model.page.Rename;
import rasoat.model.page.Tick;

/** What the facts of a page say once it claims a body, one rule a class. */
final class FactRules {

  private FactRules() {}

  /** Not in the register, though the agency's own page is, there or elsewhere. */
  record NotRegistered(double samePlatform, double unknownPlatform, double elsewhere)
      implements PageRule {

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      Agency agency = seen.agency();
      if (agency == null || !seen.namesBody() || !agency.hasPage()) {
        return PageRule.none();
      }
      Optional<OfficialPage> own = agency.pageOn(seen.page().platform());
      boolean weak =
          own.isEmpty() || seen.isPlaceAlone() || seen.isLeftOver() || seen.name().nearUnit();
      double weight =
          weak ? elsewhere : seen.page().platform() == null ? unknownPlatform : samePlatform;
      String where = own.isEmpty() ? "ở nền tảng khác" : "“" + own.get().name() + "”";
      return Stream.of(
          new PageEvidence(
              Type.NOT_REGISTERED,
              weight,
              seen.page().platformId(),
              own.map(OfficialPage::platformId).orElse(""),
              agency.name()
                  + " đã đăng ký trang chính thức "
                  + where
                  + "; trang này không phải trang đó."));
    }
  }

  /** Young for what it claims, or long there. */
  record Age(double young, double old, int youngDays, int oldDays) implements PageRule {

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      LocalDate created = seen.page().created();
      if (created == null || !seen.claims()) {
        return PageRule.none();
      }
      long days = ChronoUnit.DAYS.between(created, seen.day());
      if (days < youngDays) {
        return PageRule.say(
            Type.AGE,
            young,
            Wording.day(created),
            "Trang mới lập ngày " + Wording.day(created) + ", được " + days + " ngày.");
      }
      return days >= oldDays && !seen.isBad()
          ? PageRule.say(
              Type.AGE, old, Wording.day(created), "Trang đã có từ " + Wording.day(created) + ".")
          : PageRule.none();
    }
  }

  /** Had a name that was no name of this body. */
  record Renamed(double weight, NameReader reader) implements PageRule {

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      if (!seen.claims()) {
        return PageRule.none();
      }
      return seen.page().renames().stream()
          .map(Rename::name)
          .filter(name -> !name.isBlank() && !name.equals(seen.page().name()))
          .filter(name -> !reader.isBody(name, seen.day()))
          .limit(1)
          .map(
              name ->
                  new PageEvidence(
                      Type.RENAMED,
                      weight,
                      name,
                      "",
                      "Trang từng mang tên khác hẳn: “" + name + "”."));
    }
  }

  /** Administered from abroad. */
  record AdminCountry(double weight) implements PageRule {

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      return seen.claims() && seen.hasForeignAdmin()
          ? PageRule.say(
              Type.ADMIN_COUNTRY,
              weight,
              String.join(", ", seen.page().adminCountries()),
              "Trang có người quản trị ở nước ngoài: "
                  + String.join(", ", seen.page().adminCountries())
                  + ".")
          : PageRule.none();
    }
  }

  /** A category agencies do not choose, or theirs. */
  record Category(double other, double state) implements PageRule {

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      String category = seen.page().category();
      if (category.isBlank() || !seen.claims() || seen.hasStateCategory() && seen.isBad()) {
        return PageRule.none();
      }
      return seen.hasStateCategory()
          ? PageRule.say(
              Type.CATEGORY,
              state,
              category,
              "Trang tự xếp vào loại cơ quan nhà nước: " + category + ".")
          : PageRule.say(
              Type.CATEGORY,
              other,
              category,
              "Trang xếp vào loại cơ quan nhà nước không dùng: " + category + ".");
    }
  }

  /** A tick: shown, never counted. */
  record Ticked() implements PageRule {

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      Tick tick = seen.page().tick();
      return tick == Tick.NONE || !seen.claims()
          ? PageRule.none()
          : PageRule.say(
              Type.TICK,
              0,
              tick.name().toLowerCase(Locale.ROOT),
              "Trang có dấu xác minh, nhưng dấu này thuê mua được nên tự nó không chứng minh gì.");
    }
  }

  /** Numbers and mail addresses agencies do not give. */
  record Contacts(double foreign, double personal, double state) implements PageRule {

    private static final Pattern FOREIGN = Pattern.compile("(?:\\+|00)(?!84)\\d{7,}");
    private static final Pattern MOBILE = Pattern.compile("(?:\\+?84|0)[35789]\\d{8}");
    private static final Pattern FREE_MAIL =
        Pattern.compile("@(?:gmail|yahoo|hotmail|outlook|proton|protonmail|icloud|mail)\\.");

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      return seen.claims()
          ? seen.page().contacts().stream()
              .flatMap(contact -> of(contact, seen))
              .sorted((one, other) -> Double.compare(other.weight(), one.weight()))
              .limit(1)
          : PageRule.none();
    }

    private Stream<PageEvidence> of(String contact, Observed seen) {
      String digits = contact.replaceAll("[\\s.()-]", "");
      String mail = contact.toLowerCase(Locale.ROOT);
      if (FOREIGN.matcher(digits).find()) {
        return PageRule.say(
            Type.CONTACT, foreign, contact, "Trang cho số điện thoại nước ngoài: " + contact + ".");
      }
      if (FREE_MAIL.matcher(mail).find() || MOBILE.matcher(digits).matches()) {
        return PageRule.say(
            Type.CONTACT, personal, contact, "Trang cho liên hệ cá nhân: " + contact + ".");
      }
      return mail.endsWith(".gov.vn") && !seen.isBad()
          ? PageRule.say(
              Type.CONTACT,
              state,
              contact,
              "Trang cho địa chỉ thư của cơ quan nhà nước: " + contact + ".")
          : PageRule.none();
    }
  }

  /** A link whose end nobody sees. */
  record ShortenedLinks(double weight) implements PageRule {

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      return seen.claims()
          ? seen.page().links().stream()
              .filter(Addresses::isShortened)
              .limit(1)
              .flatMap(
                  link ->
                      PageRule.say(
                          Type.SHORTENED_LINK,
                          weight,
                          link,
                          "Trang dẫn liên kết rút gọn: " + link + "."))
          : PageRule.none();
    }
  }

  /** Links and the page's own address, by the names of their sites. */
  record JudgedSites(Sites sites, double most) implements PageRule {

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      Stream<PageEvidence> own =
          seen.page().url().isBlank() ? Stream.empty() : sites.judge(seen.page().url()).stream();
      if (!seen.claims()) {
        return own;
      }
      Stream<PageEvidence> links =
          seen.page().links().stream()
              .flatMap(link -> sites.judge(link).stream())
              .filter(one -> one.weight() > 0)
              .limit(1)
              .map(
                  one ->
                      new PageEvidence(
                          one.type(),
                          Math.min(most, one.weight()),
                          one.seen(),
                          one.official(),
                          one.sentence()));
      return Stream.concat(own, links);
    }
  }

  /** Leads to the agency's own site, or does not. */
  record OwnSite(double linked, double missing) implements PageRule {

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      if (!seen.namesBody()) {
        return PageRule.none();
      }
      List<String> sites = seen.agency() == null ? List.of() : seen.agency().hosts();
      Optional<String> own =
          seen.page().links().stream()
              .map(Addresses::host)
              .filter(
                  host ->
                      sites.isEmpty()
                          ? Addresses.isOfState(host)
                          : sites.stream().anyMatch(site -> Addresses.isWithin(host, site)))
              .findFirst();
      if (own.isPresent()) {
        return seen.isBad()
            ? PageRule.none()
            : PageRule.say(
                Type.LINK,
                linked,
                own.get(),
                "Trang dẫn về trang của cơ quan nhà nước: " + own.get() + ".");
      }
      return sites.isEmpty() || seen.page().links().isEmpty()
          ? PageRule.none()
          : Stream.of(
              new PageEvidence(
                  Type.NOT_LINKED,
                  missing,
                  "",
                  sites.getFirst(),
                  "Trang không dẫn về trang " + sites.getFirst() + " của " + seen.called() + "."));
    }
  }
}
