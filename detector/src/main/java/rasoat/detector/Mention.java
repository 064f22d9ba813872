package rasoat.detector;

import rasoat.model.document.OfficialDocument;

/**
 * The words of a post name a registered document.
 *
 * @param seen the words that name it
 * @param isByNumber whether by its whole number; else by serial and day, or by its subject
 */
record Mention(OfficialDocument document, String seen, boolean isByNumber) {}
