package rasoat.console.finding;

import rasoat.model.finding.Evidence;

/**
 * A row of the sum, and the box of the same number in the picture.
 *
 * @param number from 1, through all pictures
 */
record NumberedEvidence(int number, Evidence evidence) {

  /** Whether it has a box. */
  public boolean hasPlace() {
    return evidence.image() != null && evidence.region() != null;
  }

  boolean isIn(String image) {
    return hasPlace() && image.equals(evidence.image());
  }
}
