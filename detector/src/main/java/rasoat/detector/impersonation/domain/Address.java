package rasoat.detector.impersonation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.detector.impersonation.domain.Label.Place;

/**
 * A host as the signals look at it.
 *
 * @param labels what somebody chose of it, the leftmost first
 * @param freeHost the host for everybody it lies on; null when on none
 * @param registered since when it is registered; null when unknown
 */
record Address(
    Host host, List<Label> labels, @Nullable String freeHost, @Nullable LocalDate registered) {

  static Address of(Host host, @Nullable LocalDate registered) {
    Optional<String> free = FreeHosts.of(host);
    if (free.isPresent()) {
      List<Label> labels =
          FreeHosts.chosen(host, free.get()).stream()
              .map(seen -> Label.of(seen, Place.FREE))
              .toList();
      return new Address(host, labels, free.get(), registered);
    }
    List<String> chosen = host.chosen();
    List<Label> labels = new ArrayList<>(chosen.size());
    for (int i = 0; i < chosen.size(); i++) {
      labels.add(Label.of(chosen.get(i), i == chosen.size() - 1 ? Place.REGISTERED : Place.BEFORE));
    }
    return new Address(host, List.copyOf(labels), null, registered);
  }

  /** Whether it lies below the suffix of Viet Nam. */
  boolean isVietnamese() {
    return host.name().endsWith(".vn");
  }

  /** Below these suffixes the registry asks for papers. */
  boolean isOfSchool() {
    return host.isWithin("edu.vn") || host.isWithin("ac.vn");
  }
}
