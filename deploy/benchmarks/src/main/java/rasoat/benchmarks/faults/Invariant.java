package rasoat.benchmarks.faults;

/**
 * Something that must hold whatever happened.
 *
 * @param found by what it was decided
 */
record Invariant(String name, boolean holds, String found) {}
