/**
 * When sources are visited, all by themselves.
 *
 * <p>Quartz knocks once a minute; {@link rasoat.crawler.schedule.Timetable} says who is due. That
 * is worked out from when a source was last visited, which is kept, and not from what the scheduler
 * remembers: a visit that was missed because the machine was off is due as soon as it is on again,
 * once and not once for each night.
 *
 * <p>On many machines Quartz remembers in a database which of them it knocks at; who is due is
 * worked out in the same way.
 *
 * <p>The one hard idea: being due and being allowed are two things. In a blackout window nobody is
 * visited, and whoever fell due in it is visited at its end.
 */
@NullMarked
package rasoat.crawler.schedule;

import org.jspecify.annotations.NullMarked;
