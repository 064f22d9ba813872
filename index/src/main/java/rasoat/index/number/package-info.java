/** Document numbers and dates in noisy text. */
@NullMarked
package rasoat.index.number;

import org.jspecify.annotations.NullMarked;
