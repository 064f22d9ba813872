package rasoat.console.print;

/**
 * Words that stand side by side.
 *
 * @param width as wide as they are by themselves, in points
 * @param isLast whether a paragraph or a forced line ends here; such a line is not stretched
 */
record Line(String text, float width, boolean isLast) {}
