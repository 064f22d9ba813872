/** The registry of official documents. */
@NullMarked
package rasoat.index;

import org.jspecify.annotations.NullMarked;
