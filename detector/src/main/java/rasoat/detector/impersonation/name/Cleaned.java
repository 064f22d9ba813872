package rasoat.detector.impersonation.name;

/**
 * A text in Vietnamese letters, and what had to be undone for it.
 *
 * @param text NFC; symbols and emoji became spaces
 * @param foreign the letters that only look like Latin ones, each once
 * @param hidden how many characters nobody sees
 * @param wideSpaces whether spaces are doubled or of unusual width
 * @param apart whether marks stood apart from their letters (NFD)
 */
public record Cleaned(String text, String foreign, int hidden, boolean wideSpaces, boolean apart) {}
