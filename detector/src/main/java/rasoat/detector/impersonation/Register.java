package rasoat.detector.impersonation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rasoat.detector.impersonation.name.Claim;
import rasoat.detector.impersonation.name.Hints;
import rasoat.detector.impersonation.name.NameReader;
import rasoat.detector.impersonation.name.NameReading;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.PublicPage;
import rasoat.model.post.Platform;

/** The official pages, by what identifies them and by the agency they belong to. */
final class Register {

  private static final String POLICE = "congan";

  private final Map<String, List<OfficialPage>> byId = new HashMap<>();
  private final Map<String, List<OfficialPage>> byUrl = new HashMap<>();
  private final Map<String, OfficialPage> byDomain = new HashMap<>();
  private final Map<String, Agency> byClaim = new HashMap<>();
  private final Map<String, Agency> byName = new HashMap<>();

  Register(List<OfficialPage> pages, NameReader reader, LocalDate day) {
    for (OfficialPage page : pages) {
      if (!page.platformId().isBlank()) {
        byId.computeIfAbsent(id(page.platformId()), key -> new ArrayList<>(1)).add(page);
      }
      if (!page.url().isBlank()) {
        byUrl.computeIfAbsent(Addresses.plain(page.url()), key -> new ArrayList<>(1)).add(page);
      }
      page.domains().forEach(site -> byDomain.putIfAbsent(Addresses.host(site), page));
      add(page, reader, day);
    }
  }

  private void add(OfficialPage page, NameReader reader, LocalDate day) {
    Hints hints = new Hints(day, reader.provincesIn(page.province()), key -> false);
    Claim claim = reader.read(page.agency(), hints).claim();
    boolean told =
        claim != null && claim.strength() == Claim.Strength.FULL && !claim.keys().isEmpty();
    String key = told && claim != null ? claim.keys().getFirst() : reader.skeleton(page.agency());
    Agency agency =
        byClaim.computeIfAbsent(key, one -> new Agency(page.agency(), new ArrayList<>(1)));
    agency.pages().add(page);
    byName.putIfAbsent(reader.skeleton(page.agency()), agency);
    if (!page.name().isBlank()) {
      byName.putIfAbsent(reader.skeleton(page.name()), agency);
    }
  }

  private static String id(String platformId) {
    return platformId.strip().toLowerCase(Locale.ROOT);
  }

  /** The entry that is this very page: by platform id, by address, or by the agency's domain. */
  Optional<OfficialPage> own(PublicPage page) {
    return known(byId.get(id(page.platformId())), page.platform())
        .or(() -> known(byUrl.get(Addresses.plain(page.url())), page.platform()))
        .or(() -> ofDomain(page));
  }

  private static Optional<OfficialPage> known(
      @Nullable List<OfficialPage> pages, @Nullable Platform platform) {
    return pages == null
        ? Optional.empty()
        : pages.stream().filter(page -> areOne(page.platform(), platform)).findFirst();
  }

  private static boolean areOne(@Nullable Platform one, @Nullable Platform other) {
    return one == null || other == null || one == other;
  }

  private Optional<OfficialPage> ofDomain(PublicPage page) {
    boolean web = page.platform() == null || page.platform() == Platform.WEB;
    return web && !page.url().isBlank() ? byHost(Addresses.host(page.url())) : Optional.empty();
  }

  /** The entry whose domain the host is, or lies below. */
  Optional<OfficialPage> byHost(String host) {
    for (String domain = host; !domain.isEmpty(); domain = parent(domain)) {
      OfficialPage found = byDomain.get(domain);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static String parent(String domain) {
    int dot = domain.indexOf('.');
    return dot < 0 ? "" : domain.substring(dot + 1);
  }

  boolean holds(String key) {
    return byClaim.containsKey(key);
  }

  /** The agency claimed; of the police also the one a department belongs to. */
  Optional<Agency> agency(Claim claim) {
    return claim.keys().stream()
        .filter(key -> key.equals(claim.keys().getFirst()) || key.startsWith(POLICE))
        .map(byClaim::get)
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  /** The agency that shows, or has, this very name. */
  Optional<Agency> named(String skeleton) {
    return skeleton.isEmpty() ? Optional.empty() : Optional.ofNullable(byName.get(skeleton));
  }

  /** Codes of provinces the page speaks of beside its name. */
  static Set<String> provinces(PublicPage page, NameReader reader) {
    String hosts = String.join(" ", page.links()).replace('.', ' ').replace('/', ' ');
    return reader.provincesIn(
        page.about() + " . " + String.join(" . ", page.contacts()) + " . " + hosts);
  }

  /** What a name says, namesakes told apart by the register. */
  NameReading read(NameReader reader, PublicPage page, LocalDate day) {
    return reader.read(page.name(), new Hints(day, provinces(page, reader), this::holds));
  }
}
