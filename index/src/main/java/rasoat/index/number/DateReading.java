package rasoat.index.number;

import java.time.LocalDate;

/**
 * A date found in noisy text, {@code ngày 16 tháng 12 năm 2025} or {@code 16/12/2025}.
 *
 * @param placeLine whether it stands in a place-and-date line ({@code An Hải, ngày ...}), where a
 *     document gives its day of issue
 */
public record DateReading(LocalDate date, int start, int end, boolean placeLine) {}
