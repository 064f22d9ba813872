package rasoat.detector.digit;

/**
 * What a strip may say.
 *
 * @param digits one and more
 * @param probability 0..1, among all readings of the strip; low too where nothing looks like digits
 */
public record DigitReading(String digits, double probability) {}
