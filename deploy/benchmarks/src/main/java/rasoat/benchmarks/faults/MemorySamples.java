package rasoat.benchmarks.faults;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rasoat.detector.worker.ResidentMemory;

/** The memory of programs and their readers over time, and every process there ever was. */
final class MemorySamples {

  private static final int MEGABYTE = 20;
  private static final long ROOM = 150;

  /** Megabytes: the largest program, and all readers. */
  record Sample(long second, long program, long readers) {}

  private final List<Machine> machines;
  private final long begun = System.nanoTime();
  private final List<Sample> samples = new ArrayList<>();
  private final Set<ProcessHandle> readers = new HashSet<>();

  MemorySamples(List<Machine> machines) {
    this.machines = machines;
  }

  synchronized void take() {
    long program = 0;
    long reading = 0;
    for (Machine machine : machines) {
      program = Math.max(program, ResidentMemory.of(machine.process().pid()));
      for (ProcessHandle reader : machine.readers()) {
        reading += ResidentMemory.of(reader.pid());
        readers.add(reader);
      }
    }
    samples.add(
        new Sample(
            (System.nanoTime() - begun) / 1_000_000_000, program >> MEGABYTE, reading >> MEGABYTE));
  }

  synchronized List<Sample> all() {
    return List.copyOf(samples);
  }

  /** Processes that read pictures and live on. */
  synchronized List<Long> alive() {
    return readers.stream().filter(ProcessHandle::isAlive).map(ProcessHandle::pid).toList();
  }

  /** Whether the program never took much more in the second half than in the first. */
  synchronized boolean isFlat() {
    return most(samples.size() / 2, samples.size()) <= most(0, samples.size() / 2) * 5 / 4 + ROOM;
  }

  synchronized long most(boolean secondHalf) {
    int half = samples.size() / 2;
    return secondHalf ? most(half, samples.size()) : most(0, half);
  }

  private long most(int from, int to) {
    return samples.subList(from, to).stream().mapToLong(Sample::program).max().orElse(0);
  }
}
