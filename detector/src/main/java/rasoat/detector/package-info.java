/** Posts become findings. */
@NullMarked
package rasoat.detector;

import org.jspecify.annotations.NullMarked;
