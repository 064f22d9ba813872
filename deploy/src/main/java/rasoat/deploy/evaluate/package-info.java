/**
 * How good results are, measured against what posts really show.
 *
 * <p>A {@link rasoat.deploy.evaluate.Truth} and the result of the same post make an {@link
 * rasoat.deploy.evaluate.Outcome}. Every figure is a {@link rasoat.deploy.evaluate.Measure}: which
 * outcomes it looks at, and which of these are right; counting is all there is to it. A post
 * without a result counts as one in which nothing was found, so leaving posts out never helps.
 *
 * <p>The same figures go to the terminal ({@link rasoat.deploy.evaluate.EvaluationTables}) and into
 * a page that also shows each picture that failed ({@link rasoat.deploy.evaluate.EvaluationPage}).
 */
@NullMarked
package rasoat.deploy.evaluate;

import org.jspecify.annotations.NullMarked;
