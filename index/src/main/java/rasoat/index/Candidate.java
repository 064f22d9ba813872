package rasoat.index;

import rasoat.model.document.OfficialDocument;

/**
 * Văn bản ứng viên: a document whose words stand in a reading.
 *
 * @param nats sum over the shared shingles of ln(1 + N/df): how surprising the agreement is
 * @param matched how many different shingles agree
 * @param ofReading share of the reading's shingles that stand in the document, 0..1
 * @param ofDocument share of the document's shingles that stand in the reading, 0..1
 */
public record Candidate(
    OfficialDocument document, double nats, int matched, double ofReading, double ofDocument) {}
