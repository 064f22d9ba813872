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

  /** Whether it tells one copy of the document from the others. */
  boolean isAboutTheCopy() {
    return switch (evidence.type()) {
      case INCOMING_STAMP, COPY_NUMBER, COPY_BLOCK, E_SIGNATURE, QR_CODE, COVERED_PLACE -> true;
      case NUMBER,
          DATE,
          ISSUING_BODY,
          TEXT,
          ALTERED_FACT,
          UNDECIDED_FACT,
          SECRECY_MARK,
          CIRCULATION_MARK,
          SEAL,
          LAYOUT,
          MENTION ->
          false;
    };
  }
}
