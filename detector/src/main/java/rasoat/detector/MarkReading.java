package rasoat.detector;

import rasoat.model.finding.Region;

/**
 * A mark that was seen and understood.
 *
 * @param box where in the picture as posted
 * @param stamped whether it stands in a frame of its own; else its words were printed alone
 */
record MarkReading(MarkWords words, Region box, boolean stamped) {}
