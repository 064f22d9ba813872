package rasoat.benchmarks.speed;

import java.util.List;

/** Gives the same things again and again, in order. For one thread. */
final class Turns<T> {

  private final List<T> things;
  private int next;

  Turns(List<T> things) {
    this.things = List.copyOf(things);
  }

  T next() {
    next = (next + 1) % things.size();
    return things.get(next);
  }
}
