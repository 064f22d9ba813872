/** The audit trail. */
@NullMarked
package rasoat.console.audit;

import org.jspecify.annotations.NullMarked;
