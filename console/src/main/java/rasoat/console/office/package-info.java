/** Offices: for now, how their names are compared. */
@NullMarked
package rasoat.console.office;

import org.jspecify.annotations.NullMarked;
