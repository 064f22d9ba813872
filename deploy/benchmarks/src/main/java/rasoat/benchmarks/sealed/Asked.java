package rasoat.benchmarks.sealed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import rasoat.benchmarks.identification.Answer;
import rasoat.benchmarks.identification.Method;
import rasoat.benchmarks.identification.Reading;

/**
 * An answer to a reading.
 *
 * @param nanos of processor time that it took
 */
record Asked(Reading reading, Answer answer, long nanos) {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  static Asked of(Reading reading, Method method) {
    long start = THREADS.getCurrentThreadCpuTime();
    try {
      Answer answer = method.find(reading.text());
      return new Asked(reading, answer, THREADS.getCurrentThreadCpuTime() - start);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
