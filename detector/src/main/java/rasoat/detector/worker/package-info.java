/**
 * Work done in another process, because native code on hostile bytes may crash, hang or leak. This
 * package knows nothing of pictures: a request is bytes, and so is its answer.
 *
 * <ol>
 *   <li>{@link rasoat.detector.worker.WorkerCommand}: how a worker is started, a JVM like this one,
 *       small and with limits of the operating system
 *   <li>{@code WorkerProcess}: one process, from its start to its end; asked within a time
 *   <li>{@link rasoat.detector.worker.Worker}: a process that is replaced when it died, hung, grew
 *       too large or answered enough; what ends two of them is refused
 *   <li>{@link rasoat.detector.worker.Crew}: what all workers of a program share, and when to give
 *       up starting more
 *   <li>{@link rasoat.detector.worker.Answering}: the other side of the pipe
 * </ol>
 *
 * <p>Requests go to the standard input of a worker, answers come from a descriptor that only the
 * protocol knows: the standard output of the worker is its standard error, so that a native library
 * may say there what it likes. Every message is a {@code Message} of bounded length; a worker whose
 * bytes are none is ended. Nothing that comes out of a worker is believed further than that, since
 * a picture may have taken it over.
 *
 * <p>The one hard idea: who is to blame. A worker that cannot even start is not ended by a picture,
 * and neither is one that cannot read the trial page; then the work fails as a whole, instead of
 * every picture being refused one by one. A worker that answers the trial and dies of two tries at
 * a picture was ended by the picture.
 *
 * <p>No worker outlives its program: a worker ends when its standard input does, also while native
 * code is busy, and when the process that started it is gone.
 */
@NullMarked
package rasoat.detector.worker;

import org.jspecify.annotations.NullMarked;
