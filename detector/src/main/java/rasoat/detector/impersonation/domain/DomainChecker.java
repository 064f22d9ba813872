package rasoat.detector.impersonation.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasoat.detector.impersonation.domain.Signal.Sign;
import rasoat.model.finding.Score;
import rasoat.model.page.AllowedPage;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.PageEvidence.Type;
import rasoat.model.page.PageVerdict;

/**
 * Judges whether a domain or address pretends to be an authority's. Safe for many threads; asks
 * nobody and opens nothing.
 *
 * <p>What lies below .gov.vn, what the register holds and the shipped sites of the state are never
 * flagged, nor is what was let be.
 */
public final class DomainChecker {

  private static final double OWN = -1;

  private final OwnSites own;
  private final Map<String, AllowedPage> allowed = new HashMap<>();
  private final List<Signal> signals;

  /** Against a register of official pages, of which the domains are used. */
  public DomainChecker(List<OfficialPage> register) {
    this(register, List.of());
  }

  /**
   * The same.
   *
   * @param allowed what was looked at and is let be for a time, by its address
   */
  public DomainChecker(List<OfficialPage> register, List<AllowedPage> allowed) {
    own = new OwnSites(register);
    for (AllowedPage page : allowed) {
      Host.parse(page.url()).ifPresent(host -> this.allowed.put(host.name(), page));
    }
    signals =
        List.of(
            new BrandSignal(),
            new GovSignal(own),
            new OwnNameSignal(new OwnNames(register)),
            new ForeignLettersSignal(),
            new NewDomainSignal());
  }

  /**
   * What is found of a line as {@link DomainEntry#parse} reads it; the line is the page of the
   * verdict. A line without a domain is not flagged, and the explanation says so.
   */
  public PageVerdict check(String line, LocalDate day) {
    return DomainEntry.parse(line)
        .map(entry -> check(entry, day))
        .orElseGet(
            () -> verdict(line, List.of(), "Không đọc được tên miền hoặc địa chỉ trong dòng này."));
  }

  /** The same of a line that was read. */
  public PageVerdict check(DomainEntry entry, LocalDate day) {
    Optional<Host> parsed = Host.parse(entry.domain());
    if (parsed.isEmpty() || parsed.get().isNumeric()) {
      return verdict(entry.line(), List.of(), "Địa chỉ này không có tên miền để đối chiếu.");
    }
    Host host = parsed.get();
    return letBe(entry, host, day).orElseGet(() -> judged(entry, host, day));
  }

  private Optional<PageVerdict> letBe(DomainEntry entry, Host host, LocalDate day) {
    Optional<String> owner = own.owner(host, day);
    if (owner.isPresent()) {
      return Optional.of(
          known(
              entry,
              Type.REGISTERED,
              "%s là địa chỉ chính thức của %s.".formatted(host.name(), owner.get())));
    }
    if (host.isOfState()) {
      return Optional.of(
          verdict(
              entry.line(),
              List.of(),
              "Tên miền .gov.vn chỉ cấp cho cơ quan nhà nước nên không bị coi là mạo danh."));
    }
    AllowedPage page = allowed.get(host.name());
    return page == null || day.isAfter(page.until())
        ? Optional.empty()
        : Optional.of(
            known(
                entry,
                Type.ALLOWED,
                "%s đã được xem xét và bỏ qua đến hết ngày %s."
                    .formatted(host.name(), page.until())));
  }

  private PageVerdict judged(DomainEntry entry, Host host, LocalDate day) {
    Address address = Address.of(host, entry.registered());
    List<Sign> signs =
        signals.stream().flatMap(signal -> signal.in(address, day).stream()).toList();
    List<PageEvidence> evidence = signs.stream().map(Sign::evidence).toList();
    Score score = score(evidence);
    boolean flagged = score.value() >= PageVerdict.FLAGGED;
    return new PageVerdict(
        entry.line(),
        flagged,
        claimed(signs),
        score,
        evidence,
        Set.of(),
        explanation(host, flagged, evidence));
  }

  /** A registered agency says more than the owner of a brand, a brand more than "gov". */
  private static @Nullable String claimed(List<Sign> signs) {
    return signs.stream()
        .filter(sign -> sign.owner() != null)
        .min(Comparator.comparingInt(sign -> rank(sign.evidence())))
        .map(Sign::owner)
        .orElse(null);
  }

  private static int rank(PageEvidence evidence) {
    return switch (evidence.type()) {
      case LOOK_ALIKE -> evidence.official().indexOf('.') > 0 ? 0 : 1;
      case GOV_LABEL -> evidence.official().indexOf('.') > 0 ? 0 : 2;
      default -> 1;
    };
  }

  private static String explanation(Host host, boolean flagged, List<PageEvidence> evidence) {
    if (evidence.isEmpty()) {
      return "Không thấy dấu hiệu mạo danh cơ quan nhà nước trong tên miền %s."
          .formatted(host.name());
    }
    String head =
        flagged
            ? "%s có dấu hiệu mạo danh cơ quan nhà nước. ".formatted(host.name())
            : "%s chưa đủ dấu hiệu mạo danh cơ quan nhà nước. ".formatted(host.name());
    return head + evidence.stream().map(PageEvidence::sentence).collect(Collectors.joining(" "));
  }

  private static PageVerdict known(DomainEntry entry, Type type, String sentence) {
    return verdict(
        entry.line(), List.of(new PageEvidence(type, OWN, entry.domain(), "", sentence)), sentence);
  }

  private static PageVerdict verdict(String page, List<PageEvidence> evidence, String explanation) {
    return new PageVerdict(page, false, null, score(evidence), evidence, Set.of(), explanation);
  }

  private static Score score(List<PageEvidence> evidence) {
    double sum = evidence.stream().mapToDouble(PageEvidence::weight).sum();
    // Weights are decimal fractions: without this 0.1 + 0.2 would not be 0.3.
    return new Score(Math.clamp(Math.round(sum * 1000) / 1000.0, 0, 1));
  }
}
