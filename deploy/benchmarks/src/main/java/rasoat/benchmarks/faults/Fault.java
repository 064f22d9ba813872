package rasoat.benchmarks.faults;

import java.time.Duration;

/**
 * One fault as it is planned.
 *
 * @param at how long after the begin
 * @param lasts for faults that last
 * @param choice of what is hit, where there are several
 */
record Fault(Duration at, FaultKind kind, Duration lasts, int choice) {}
