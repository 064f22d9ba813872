/**
 * Pictures of figures, where a look beats a table.
 *
 * <p>{@link rasoat.console.chart.CountsOverTime}, {@link rasoat.console.chart.Ranking}, {@link
 * rasoat.console.chart.Spread} and {@link rasoat.console.chart.Coverage} take values and draw a
 * {@link rasoat.console.chart.Chart}: a small tree of boxes, rules, paths and labels with their
 * places. The fragment {@code chart :: chart} sets it into a page; its colours are those of the
 * stylesheet, its words come from the messages through {@link rasoat.console.chart.Words}.
 *
 * <p>The one hard idea: a chart says no more and no less than its table. Each carries the same
 * figures as rows for those who do not see it, days without posts stand as gaps, and what is not
 * drawn (the thirteenth bar, the fortieth source) is counted and named.
 */
@NullMarked
package rasoat.console.chart;

import org.jspecify.annotations.NullMarked;
