package rasoat.model.finding;

/**
 * One fact that differs between the registered document and the copy shown.
 *
 * @param fact which: {@code number}, {@code date}, {@code time}, {@code amount}, {@code count},
 *     {@code name} or {@code paragraph}
 * @param official as registered
 * @param seen as shown; empty when it is missing from the copy
 */
public record AlteredFact(String fact, String official, String seen) {}
