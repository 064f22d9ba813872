/**
 * Does the registry name the right document? {@link rasoat.benchmarks.identification.Campaign}
 * reads crops of registered and of foreign documents badly, and counts who is found.
 */
@NullMarked
package rasoat.benchmarks.identification;

import org.jspecify.annotations.NullMarked;
