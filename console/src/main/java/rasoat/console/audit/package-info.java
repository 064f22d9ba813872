/** Placeholder until the chained log is merged. */
@NullMarked
package rasoat.console.audit;

import org.jspecify.annotations.NullMarked;
