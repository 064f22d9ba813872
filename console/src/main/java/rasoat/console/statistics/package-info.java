/**
 * Thống kê và báo cáo định kỳ: figures of a period, at {@code /statistics} and {@code
 * /statistics/reports}.
 *
 * <p>{@link rasoat.console.statistics.Statistics} is the front door: {@link
 * rasoat.console.statistics.Figures} are all that a page, a report and the API show, for whoever
 * asks within its office scope. {@link rasoat.console.statistics.CaseFigures} brings in what cases
 * count. Reports are the same figures for half a year or a year, cut off as Decree 09/2019/NĐ-CP
 * says, printed in the layout of Decree 30.
 *
 * <p>Clear and suggested findings are never summed: {@link rasoat.console.statistics.Strengths}
 * holds both and has no total. There is nothing of a document or a person in a figure, so
 * administrators may see them; groups, which may bear the name of a person, stay out of reports.
 *
 * <p>The one hard idea: figures of a period that is over stay as they are. A finding counts on the
 * day it was made and not on that of its post, and a decision counts as it stood at the end of the
 * period, whatever was decided later.
 */
@NullMarked
package rasoat.console.statistics;

import org.jspecify.annotations.NullMarked;
