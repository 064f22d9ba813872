package rasoat.index.sealed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import rasoat.index.sealed.pack.PackHeader;

/**
 * Which packs a registry holds and which of their tickets count, as one small file: what is not in
 * it does not exist.
 *
 * @param packs taken in and not replaced
 * @param highest the last issue of every series, also of packs that are gone: no older one comes
 *     back
 * @param revokedPacks ids of packs, for good
 * @param revokedTickets for good
 */
record SealedState(
    List<PackHeader> packs,
    List<Series> highest,
    List<String> revokedPacks,
    List<String> revokedTickets) {

  static final SealedState EMPTY = new SealedState(List.of(), List.of(), List.of(), List.of());

  /** The packs of an office and a year, each replacing the one before. */
  record Series(String office, int year, int issue) {
    boolean isOf(PackHeader header) {
      return office.equals(header.office()) && year == header.year();
    }
  }

  SealedState {
    packs = List.copyOf(packs);
    highest = List.copyOf(highest);
    revokedPacks = List.copyOf(revokedPacks);
    revokedTickets = List.copyOf(revokedTickets);
  }

  /** The issue taken in last of that office and year. */
  Optional<Series> lastOf(PackHeader header) {
    return highest.stream().filter(series -> series.isOf(header)).findFirst();
  }

  /** With a pack in place of the older ones of its office and year. */
  SealedState with(PackHeader header) {
    Series series = new Series(header.office(), header.year(), header.issue());
    return new SealedState(
        plus(packs, pack -> !series.isOf(pack), header),
        plus(highest, old -> !old.isOf(header), series),
        revokedPacks,
        revokedTickets);
  }

  SealedState withoutPack(String id) {
    return new SealedState(
        packs.stream().filter(pack -> !pack.id().equals(id)).toList(),
        highest,
        plus(revokedPacks, other -> !other.equals(id), id),
        revokedTickets);
  }

  SealedState withoutTicket(String ticket) {
    return new SealedState(
        packs, highest, revokedPacks, plus(revokedTickets, other -> !other.equals(ticket), ticket));
  }

  /** Packs that may be used on that day. */
  List<PackHeader> validOn(LocalDate day) {
    return packs.stream().filter(pack -> !day.isAfter(pack.expires())).toList();
  }

  private static <T> List<T> plus(List<T> all, Predicate<T> kept, T more) {
    List<T> changed = new ArrayList<>(all.stream().filter(kept).toList());
    changed.add(more);
    return changed;
  }
}
