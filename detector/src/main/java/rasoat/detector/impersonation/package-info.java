/**
 * Pages and sites held against the register of official ones: what do they claim to be, and are
 * they?
 */
@NullMarked
package rasoat.detector.impersonation;

import org.jspecify.annotations.NullMarked;
