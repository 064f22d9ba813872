package rasoat.index;

import rasoat.model.document.OfficialDocument;

/**
 * Văn bản ứng viên: a document whose words stand in a reading.
 *
 * <p>Overlapping shingles are not independent: nats are a score, no likelihood. They grow with the
 * registry, a shingle of one document among N weighs ln(N + 10).
 *
 * @param nats mean over the kinds of shingles of the sum of ln((N + 10)/df) of the shared ones: how
 *     surprising the agreement is
 * @param matched how many different shingles agree
 * @param ofReading share of the reading's shingles that stand in the document, 0..1
 * @param ofDocument share of the document's shingles that stand in the reading, 0..1
 */
public record Candidate(
    OfficialDocument document, double nats, int matched, double ofReading, double ofDocument) {}
