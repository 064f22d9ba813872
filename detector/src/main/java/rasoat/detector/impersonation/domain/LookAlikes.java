package rasoat.detector.impersonation.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What could be registered to pass for a domain, one trick at a time. Asks nobody by itself. */
public final class LookAlikes {

  /** Where imitations of the state have been reported; cheap, quick, or trusted at home. */
  private static final List<String> SUFFIXES =
      List.of("com", "vn", "com.vn", "org.vn", "net", "org", "info", "online", "xyz", "top", "cc");

  private final String real;
  private final List<LookAlike> all;

  private LookAlikes(String real, List<LookAlike> all) {
    this.real = real;
    this.all = List.copyOf(all);
  }

  /**
   * Of one domain, {@code danang.gov.vn}.
   *
   * @throws IllegalArgumentException when the text is no domain
   */
  public static LookAlikes of(String domain) {
    Host real =
        Host.parse(domain)
            .filter(host -> !host.chosen().isEmpty() && !host.isNumeric())
            .orElseThrow(
                () -> new IllegalArgumentException("expected a domain, got \"" + domain + "\""));
    String name = String.join("-", real.chosen());
    Map<String, LookAlike> all = new LinkedHashMap<>();
    for (Trick trick : Trick.values()) {
      trick
          .of(name)
          .filter(LookAlikes::canBeRegistered)
          .forEach(like -> under(real, like, trick).forEach(it -> keep(it, all)));
    }
    all.remove(real.name());
    return new LookAlikes(real.name(), List.copyOf(all.values()));
  }

  /** The domain that is imitated: in lower case, {@code www.} left out. */
  public String real() {
    return real;
  }

  public List<LookAlike> all() {
    return all;
  }

  /** Those somebody has registered, in the same order. */
  public List<LookAlike> registered(Resolver resolver) {
    return all.stream().filter(like -> resolver.resolves(like.domain())).toList();
  }

  private static boolean canBeRegistered(String name) {
    return !name.isEmpty() && !name.startsWith("-") && !name.endsWith("-");
  }

  private static Stream<LookAlike> under(Host real, String name, Trick trick) {
    // Nobody but the state registers below gov.vn: there the suffix changes whatever the trick.
    boolean keepsSuffix = !real.isOfState() && trick != Trick.OTHER_SUFFIX;
    Stream<String> suffixes = keepsSuffix ? Stream.of(real.suffix()) : SUFFIXES.stream();
    return suffixes.map(suffix -> new LookAlike(name + "." + suffix, trick));
  }

  private static void keep(LookAlike like, Map<String, LookAlike> all) {
    all.putIfAbsent(like.domain(), like);
  }
}
