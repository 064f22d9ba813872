package rasoat.console.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays what lies outside of the database beside the chain, both from their beginning. */
final class WitnessCheck {

  private static final int MOST_KEPT = 4_096;

  /** The hash of an entry that went by already. */
  interface Hashes {
    Optional<String> of(long number) throws IOException;
  }

  private final Witness witness;
  private final Hashes hashes;
  private final List<Long> contradicted = new ArrayList<>();
  private long lastContradicted;
  private long agreed;
  private long lastAgreed;
  private Optional<AuditEnd> next = Optional.empty();
  private boolean begun;
  private AuditEnd newest = new AuditEnd(0, AuditEntry.NOTHING);

  WitnessCheck(Witness witness, Hashes hashes) {
    this.witness = witness;
    this.hashes = hashes;
  }

  /** The next entry of the chain. */
  void accept(Standing standing) throws IOException {
    long number = standing.entry().number();
    while (hasUpTo(number)) {
      AuditEnd said = take();
      if (said.number() < number) {
        compareLate(said);
      } else if (standing.isInPlace()) {
        compare(said, standing.entry().hash());
      }
    }
  }

  /** The chain is over: takes in what is left. */
  void end() throws IOException {
    while (hasUpTo(Long.MAX_VALUE)) {
      compareLate(take());
    }
  }

  /** Processes that wrote at the same time may have overtaken each other. */
  private void compareLate(AuditEnd said) throws IOException {
    Optional<String> hash = hashes.of(said.number());
    if (hash.isPresent()) {
      compare(said, hash.get());
    }
  }

  private void compare(AuditEnd said, String hash) {
    if (said.hash().equals(hash)) {
      agreed += said.number() == lastAgreed ? 0 : 1;
      lastAgreed = said.number();
    } else {
      if (contradicted.size() < MOST_KEPT) {
        contradicted.add(said.number());
      }
      lastContradicted = Math.max(lastContradicted, said.number());
    }
  }

  private boolean hasUpTo(long number) throws IOException {
    if (!begun) {
      begun = true;
      next = witness.next();
    }
    return next.isPresent() && next.get().number() <= number;
  }

  private AuditEnd take() throws IOException {
    AuditEnd taken = next.orElseThrow();
    next = witness.next();
    if (taken.number() >= newest.number()) {
      newest = taken;
    }
    return taken;
  }

  /** What is known with the highest number; 0 when nothing is. */
  AuditEnd newest() {
    return newest;
  }

  /** How many entries it vouches for. */
  long agreed() {
    return agreed;
  }

  /** Adds what no other fault tells of: these must all be known. */
  void tell(Faults faults) {
    List<Long> untold = contradicted.stream().filter(n -> !faults.tellOf(n, n)).toList();
    if (!untold.isEmpty()) {
      long last =
          contradicted.size() < MOST_KEPT
              ? untold.stream().mapToLong(Long::longValue).max().orElseThrow()
              : lastContradicted;
      long first = untold.stream().mapToLong(Long::longValue).min().orElseThrow();
      faults.add(new AuditFault.Rewritten(first, last));
    }
  }
}
