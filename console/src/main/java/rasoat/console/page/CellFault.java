package rasoat.console.page;

/**
 * A cell that cannot be read.
 *
 * @param got what stands in it
 */
public record CellFault(Column column, Expected expected, String got) {}
