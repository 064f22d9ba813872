/**
 * How good results are, measured against what posts really show.
 *
 * <p>A {@link rasoat.deploy.evaluate.Truth} and the result of the same post make an {@link
 * rasoat.deploy.evaluate.Outcome}. Every figure is a {@link rasoat.deploy.evaluate.Measure}: which
 * outcomes it looks at, and which of these are right; counting is all there is to it. A post
 * without a result counts as one in which nothing was found, so leaving posts out never helps.
 *
 * <p>A score is a sum of evidence, not a probability. {@link rasoat.deploy.evaluate.Reliability}
 * says how many findings of like score are right, {@link rasoat.deploy.evaluate.Thresholds} what a
 * threshold chosen on half of the posts gives on the other half.
 *
 * <p>The same figures go to the terminal ({@link rasoat.deploy.evaluate.EvaluationTables}) and into
 * a page that also shows every finding and every post that failed, with its evidence marked on the
 * picture ({@link rasoat.deploy.evaluate.EvaluationPage}).
 */
@NullMarked
package rasoat.deploy.evaluate;

import org.jspecify.annotations.NullMarked;
