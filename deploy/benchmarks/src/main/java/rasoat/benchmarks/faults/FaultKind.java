package rasoat.benchmarks.faults;

/** What is done to the program and to what it depends on. */
enum FaultKind {
  /** {@code kill -9} of a program. */
  KILL(16),
  /** {@code kill -9} of a process that reads pictures. */
  KILL_READER(12),
  /** The program is told to end, and started again. */
  END(5),
  /** Stopped (SIGSTOP) and let go on. */
  PAUSE(7),
  PLATFORM_FAILING(5),
  PLATFORM_BUSY(4),
  PLATFORM_SLOW(4),
  PLATFORM_CUT(5),
  PLATFORM_BROKEN_OFF(4),
  /** Not a byte is left on the disk of a home. */
  DISK_FULL(5),
  /** Bytes of a captured picture that waits to be judged are flipped. */
  DAMAGE(3),
  /** A program starts anew with a clock that is minutes wrong, until its next start. */
  SKEW(3),
  DATABASE_CUT(5, true),
  DATABASE_SILENT(5, true),
  DATABASE_STOP(3, true),
  QUEUE_CUT(5, true),
  QUEUE_SILENT(5, true),
  QUEUE_STOP(3, true);

  private final int weight;
  private final boolean isOfACluster;

  FaultKind(int weight) {
    this(weight, false);
  }

  FaultKind(int weight, boolean isOfACluster) {
    this.weight = weight;
    this.isOfACluster = isOfACluster;
  }

  /** How often it comes, beside the others. */
  int weight() {
    return weight;
  }

  boolean isOfACluster() {
    return isOfACluster;
  }
}
