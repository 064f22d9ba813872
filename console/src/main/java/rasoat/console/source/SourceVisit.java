package rasoat.console.source;

/** A visit that is over, and of which source. */
public record SourceVisit(String source, PastVisit visit) {}
