package rasoat.index.number;

/**
 * One thing that was put right in a reading.
 *
 * @param read as it stands in the text
 * @param taken what it was taken for
 * @param trust what is left of the confidence after it, 0..1
 */
public record Repair(String read, String taken, double trust) {

  @Override
  public String toString() {
    return read + "→" + taken;
  }
}
