/** The sealed registry: finds a document without holding its text. */
@NullMarked
package rasoat.index.sealed;

import org.jspecify.annotations.NullMarked;
