package rasoat.index.lookup;

/**
 * The terms of a reading that are looked for in one field.
 *
 * @param terms different from each other
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and a million longs need no boxes
public record Question(String field, long[] terms) {}
