package rasoat.model.port;

/**
 * How full a queue is: taken in = done + waiting + under way + dead.
 *
 * @param waiting to be delivered
 * @param underWay delivered, and neither done nor failed
 * @param dead given up
 */
public record QueueDepth(long waiting, long underWay, long dead) {

  /** Whether everything that can be done is done. */
  public boolean isEmpty() {
    return waiting + underWay == 0;
  }
}
