package rasoat.detector;

import rasoat.model.document.OfficialDocument;

/**
 * The words of a post name a registered document.
 *
 * @param seen the words that name it
 */
record Mention(OfficialDocument document, String seen) {}
