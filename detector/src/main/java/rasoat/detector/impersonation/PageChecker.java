package rasoat.detector.impersonation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rasoat.detector.impersonation.name.Claim;
import rasoat.detector.impersonation.name.Hints;
import rasoat.detector.impersonation.name.Lure;
import rasoat.detector.impersonation.name.LureReader;
import rasoat.detector.impersonation.name.NameReader;
import rasoat.detector.impersonation.name.NameReading;
import rasoat.model.finding.Score;
import rasoat.model.page.AllowedPage;
import rasoat.model.page.Harm;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.PageEvidence.Type;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;

/**
 * Says of a page whether it claims to be an agency and is not the agency's own, and why. A page is
 * an agency's own by platform id or address alone. Immutable, for any number of threads.
 */
public final class PageChecker {

  private static final int TEXTS = 12;
  private static final int SENTENCES = 6;
  private static final int SENTENCE = 200;

  private final NameReader reader = new NameReader();
  private final LureReader lures = new LureReader();
  private final Register register;
  private final List<AllowedPage> allowed;
  private final List<PageRule> rules;

  /**
   * @param register the official pages
   * @param allowed pages that are let be
   * @param emblems perceptual hashes of Quốc huy, the police emblem and the like
   * @param sites judges addresses
   */
  public PageChecker(
      List<OfficialPage> register, List<AllowedPage> allowed, List<String> emblems, Sites sites) {
    this.register = new Register(register, reader, Observed.TWO_LEVELS);
    this.allowed = List.copyOf(allowed);
    this.rules = PageRules.all(reader, sites, emblems);
  }

  /** Judges a page as of a day. */
  public PageVerdict check(PublicPage page, LocalDate day) {
    Optional<PageEvidence> known = own(page).or(() -> letBe(page, day));
    if (known.isPresent()) {
      return let(page, known.get());
    }
    Observed seen = observe(page, day);
    List<PageEvidence> evidence = rules.stream().flatMap(rule -> rule.of(seen)).toList();
    double sum = evidence.stream().mapToDouble(PageEvidence::weight).sum();
    Score score = new Score(Math.clamp(sum, 0, 1));
    boolean flagged = score.value() >= PageVerdict.FLAGGED;
    return new PageVerdict(
        page.id(),
        flagged,
        seen.claims() ? seen.claimed() : ofSites(evidence),
        score,
        evidence,
        flagged ? harms(seen, evidence) : Set.of(),
        Wording.explanation(seen, flagged, evidence));
  }

  /** The agency whose site the page's address imitates; null when none is known. */
  private @Nullable String ofSites(List<PageEvidence> evidence) {
    return evidence.stream()
        .filter(one -> one.weight() > 0 && !one.official().isEmpty())
        .flatMap(one -> register.byHost(Addresses.host(one.official())).stream())
        .map(OfficialPage::agency)
        .findFirst()
        .orElse(null);
  }

  private static PageVerdict let(PublicPage page, PageEvidence why) {
    String agency =
        why.type() == Type.REGISTERED && !why.official().isEmpty() ? why.official() : null;
    return new PageVerdict(
        page.id(), false, agency, Score.ZERO, List.of(why), Set.of(), why.sentence());
  }

  private Optional<PageEvidence> own(PublicPage page) {
    return register
        .own(page)
        .map(
            official ->
                new PageEvidence(
                    Type.REGISTERED,
                    PageRules.OWN,
                    page.platformId(),
                    official.agency(),
                    "Trang có trong danh sách trang chính thức, là của " + official.agency() + "."))
        .or(() -> ofState(page));
  }

  private static Optional<PageEvidence> ofState(PublicPage page) {
    String host = Addresses.host(page.url());
    return Addresses.isOfState(host)
        ? Optional.of(
            new PageEvidence(
                Type.REGISTERED,
                PageRules.OWN,
                host,
                "",
                "Trang nằm ở " + host + "; tên miền .gov.vn chỉ cấp cho cơ quan nhà nước."))
        : Optional.empty();
  }

  private Optional<PageEvidence> letBe(PublicPage page, LocalDate day) {
    return allowed.stream()
        .filter(one -> !day.isAfter(one.until()))
        .filter(one -> page.platform() == null || one.platform() == page.platform())
        .filter(
            one ->
                !one.platformId().isBlank() && one.platformId().equalsIgnoreCase(page.platformId())
                    || !one.url().isBlank()
                        && Addresses.plain(one.url()).equals(Addresses.plain(page.url())))
        .findFirst()
        .map(
            one ->
                new PageEvidence(
                    Type.ALLOWED,
                    PageRules.OWN,
                    page.platformId(),
                    "",
                    "Trang đã được xem và cho qua đến hết ngày " + Wording.day(one.until()) + "."));
  }

  private Observed observe(PublicPage page, LocalDate day) {
    NameReading name = register.read(reader, page, day);
    Optional<Agency> same = register.named(reader.skeleton(page.name()));
    Claim claim = name.claim();
    boolean full = claim != null && claim.strength() == Claim.Strength.FULL;
    Agency agency = claim == null ? null : register.agency(claim).orElse(null);
    agency = full ? agency : same.orElse(agency);
    List<Lure> found = lures(page);
    Claim textClaim = textClaim(page, day, !found.isEmpty());
    if (agency == null && claim == null && textClaim != null) {
      agency = register.agency(textClaim).orElse(null);
    }
    return new Observed(page, day, name, agency, same.isPresent(), textClaim, found);
  }

  private List<Lure> lures(PublicPage page) {
    Set<String> meanings = new HashSet<>();
    return Stream.concat(Stream.of(page.name(), page.about()), page.posts().stream().limit(TEXTS))
        .flatMap(text -> lures.in(text).stream())
        .filter(lure -> meanings.add(lure.meaning()))
        .toList();
  }

  /** The body its words speak for: those about itself, and posts that lure. */
  private @Nullable Claim textClaim(PublicPage page, LocalDate day, boolean luring) {
    List<String> texts = new ArrayList<>();
    texts.add(page.about());
    if (luring) {
      page.posts().stream()
          .limit(TEXTS)
          .filter(post -> !lures.in(post).isEmpty())
          .forEach(texts::add);
    }
    Hints hints = new Hints(day, Register.provinces(page, reader), register::holds);
    return texts.stream()
        .flatMap(text -> Stream.of(text.split("[.!?\\n]+")).limit(SENTENCES))
        .filter(sentence -> !sentence.isBlank() && sentence.length() <= SENTENCE)
        .map(sentence -> reader.read(sentence, hints))
        .filter(reading -> speaksFor(reading, luring))
        .flatMap(reading -> Stream.ofNullable(reading.claim()))
        .findFirst()
        .orElse(null);
  }

  private static boolean speaksFor(NameReading reading, boolean luring) {
    Claim claim = reading.claim();
    boolean full = claim != null && claim.strength() == Claim.Strength.FULL;
    boolean vague =
        claim != null && claim.strength() != Claim.Strength.PLACE && reading.likeness() > 0;
    return vague && luring
        || full && (luring || reading.counters().isEmpty() && reading.strangersBefore() <= 3);
  }

  private static Set<Harm> harms(Observed seen, List<PageEvidence> evidence) {
    Set<Harm> harms = EnumSet.noneOf(Harm.class);
    seen.lures().forEach(lure -> harms.add(lure.harm()));
    boolean falsehood =
        evidence.stream()
            .anyMatch(one -> one.type() == Type.NO_SUCH_BODY || one.type() == Type.DISSOLVED);
    if (falsehood) {
      harms.add(Harm.FALSE_INFORMATION);
    }
    if (harms.isEmpty()) {
      harms.add(Harm.REPUTATION);
    }
    return harms;
  }
}
