package rasoat.benchmarks.corpus;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Independent randomness for each thing that is made, the same on every machine. */
final class Seeds {

  private Seeds() {}

  static RandomGenerator random(long seed, String what, long index) {
    long mixed = mix(seed + 0x9E3779B97F4A7C15L * what.hashCode());
    return new SplittableRandom(mix(mixed + index));
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
