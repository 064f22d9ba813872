package rasoat.console.page;

/** What came of keeping a page. */
public sealed interface KeepOutcome {

  /** It is kept. */
  record Kept(long id) implements KeepOutcome {}

  /** Another page has that id at that platform. */
  record Taken() implements KeepOutcome {}

  /** Somebody changed it meanwhile, or took it out. */
  record Stale() implements KeepOutcome {}
}
