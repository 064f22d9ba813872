/**
 * How well and how fast the registry finds: an invented corpus of any size, noise as recognition
 * makes it, drawn sets of posts with known answers, and the measurements whose figures stand in the
 * READMEs. Nothing here is shipped.
 */
@NullMarked
package rasoat.benchmarks;

import org.jspecify.annotations.NullMarked;
