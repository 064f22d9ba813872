/**
 * Whether anything is lost, doubled, broken or laid open while everything around the program fails.
 *
 * <p>A campaign ({@link rasoat.benchmarks.faults.Faults}) starts the real program as processes over
 * a platform of its own, whose posts it knows, and does them harm after a plan that a seed alone
 * decides ({@code FaultPlan}): processes are killed and stopped, connections broken, the disk
 * filled, bytes damaged. Then it leaves them alone until all is judged, and asks what must hold
 * whatever happened ({@code Invariants}).
 *
 * <p>What waits for its time at the end, such as a capture whose taker was killed, is not waited
 * for: between two starts of the program its times are moved as if the machine had been off for so
 * long ({@code PassedTime}).
 */
@NullMarked
package rasoat.benchmarks.faults;

import org.jspecify.annotations.NullMarked;
