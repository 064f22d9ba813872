package rasoat.console.audit;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rasoat.database.Database;
import rasoat.database.Sql;

/** Reads the chain once, a piece at a time, and checks each entry in passing. */
final class Verifier {

  private static final int PIECE = 2_000;

  private static final String READ =
      "SELECT * FROM audit_entry WHERE number > ? AND number <= ? ORDER BY number LIMIT ?";

  /** One statement, for others write meanwhile. */
  private static final String BEYOND =
      """
      SELECT MIN(number) AS first, MAX(number) AS last FROM audit_entry
      WHERE number > ? AND number > (SELECT number FROM audit_head WHERE id = 1)\
      """;

  private final Database state;
  private final WitnessCheck witness;
  private final Faults faults;
  private final ChainCheck chain;
  private long entries;

  /** The witness must have been opened before: the database may be ahead of it, never behind. */
  Verifier(Database state, WitnessCheck witness, Faults faults) {
    this.state = state;
    this.witness = witness;
    this.faults = faults;
    this.chain = new ChainCheck(faults);
  }

  Verification verify() throws IOException {
    Optional<AuditEnd> said = state.read("read the end of the audit trail", AuditEnd::read);
    walk(said.map(AuditEnd::number).orElse(Long.MAX_VALUE));
    witness.end();
    AuditEnd known = witness.newest();
    if (said.isPresent()) {
      // Behind the end there is nothing, unless the end was set back, or entries were put in.
      walk(Math.max(known.number(), said.get().number() - chain.shift()));
    }
    chain.end(isVouchedFor(said, known));
    checkEnd(said, known);
    state.read("look behind the end of the audit trail", this::checkBeyond);
    witness.tell(faults);
    return result(known);
  }

  private void walk(long until) throws IOException {
    List<AuditEntry> piece = piece(until);
    while (!piece.isEmpty()) {
      for (AuditEntry entry : piece) {
        witness.accept(chain.accept(entry));
      }
      entries += piece.size();
      piece = piece(until);
    }
  }

  private List<AuditEntry> piece(long until) throws IOException {
    return state.read(
        "read audit entries",
        sql -> sql.list(READ, AuditRow::entry, chain.lastNumber(), until, PIECE));
  }

  /** What lies outside of the database has the last word. */
  private boolean isVouchedFor(Optional<AuditEnd> said, AuditEnd known) {
    return known.number() == chain.lastNumber()
        ? chain.endsWith(known)
        : said.isPresent() && chain.endsWith(said.get());
  }

  private void checkEnd(Optional<AuditEnd> said, AuditEnd known) {
    long end = said.map(AuditEnd::number).orElse(chain.lastNumber());
    long highest = Math.max(end, known.number());
    if (highest > Math.max(chain.lastNumber(), chain.lastNumber() + chain.shift())) {
      faults.add(new AuditFault.CutOff(chain.lastNumber() + 1, highest));
    }
    boolean setBack = known.number() > end && chain.lastNumber() > end;
    if (said.isEmpty() || setBack) {
      faults.add(new AuditFault.EndChanged(end));
    } else if (chain.lastNumber() == end && chain.isLastInPlace() && !chain.endsWith(said.get())) {
      boolean entryIsRight = known.number() == end && chain.endsWith(known);
      faults.add(entryIsRight ? new AuditFault.EndChanged(end) : new AuditFault.Changed(end));
    }
  }

  private boolean checkBeyond(Sql sql) throws SQLException {
    Optional<AuditFault> inserted =
        sql.one(
            BEYOND,
            row -> new AuditFault.Inserted(row.getLong("first"), row.getLong("last")),
            chain.lastNumber());
    inserted.filter(fault -> fault.place() > 0).ifPresent(faults::add);
    return inserted.isPresent();
  }

  private Verification result(AuditEnd known) {
    if (!faults.isEmpty()) {
      return new Verification.Broken(entries, faults.inOrder(), faults.further());
    }
    return chain
        .last()
        .map(last -> Verification.Intact.of(entries, last, known.number(), witness.agreed()))
        .orElse(new Verification.Intact(0, AuditEntry.NOTHING, Instant.EPOCH, 0, 0));
  }
}
