package rasoat.detector;

import rasoat.model.finding.Region;

/**
 * A mark that was seen and understood.
 *
 * @param box where in the picture as posted
 * @param stamped whether it stands in a frame of its own; else its words were printed alone
 * @param said what stands beside its words and tells whose copy it is: the office that received it,
 *     the number of the copy; empty when there is nothing or it was not read
 */
record MarkReading(MarkWords words, Region box, boolean stamped, String said) {

  MarkReading(MarkWords words, Region box, boolean stamped) {
    this(words, box, stamped, "");
  }

  /** The same elsewhere. */
  MarkReading movedTo(Region place) {
    return new MarkReading(words, place, stamped, said);
  }
}
