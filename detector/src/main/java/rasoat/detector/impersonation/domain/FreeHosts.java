package rasoat.detector.impersonation.domain;

import java.util.List;
import java.util.Optional;
import rasoat.index.text.ShippedList;

/** Hosts on which anybody takes a name for nothing. */
final class FreeHosts {

  private static final List<String> ALL = ShippedList.lines(FreeHosts.class, "free-hosts.txt");

  private FreeHosts() {}

  /** The one an address lies on. */
  static Optional<String> of(Host host) {
    return ALL.stream().filter(free -> liesOn(host, free)).findFirst();
  }

  /** The names somebody chose there. */
  static List<String> chosen(Host host, String free) {
    int stroke = free.indexOf('/');
    if (host.name().equals(stroke < 0 ? free : free.substring(0, stroke))) {
      String before = stroke < 0 ? "" : free.substring(stroke);
      String rest = host.path().substring(before.length()).replaceFirst("^/", "");
      String first = rest.replaceFirst("/.*", "");
      return first.isEmpty() ? List.of() : List.of(first);
    }
    String before = host.name().substring(0, host.name().length() - free.length() - 1);
    return List.of(before.split("\\.", -1));
  }

  private static boolean liesOn(Host host, String free) {
    int stroke = free.indexOf('/');
    if (stroke >= 0) {
      return host.name().equals(free.substring(0, stroke))
          && host.path().startsWith(free.substring(stroke) + "/");
    }
    return host.isWithin(free);
  }
}
