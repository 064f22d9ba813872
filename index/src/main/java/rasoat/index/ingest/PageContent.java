package rasoat.index.ingest;

/**
 * What a page of a PDF is made of.
 *
 * @param text its text layer
 * @param pictured the share of its area under pictures; more than 1 where they overlap
 * @param fills how many shapes are filled: letters drawn as shapes are thousands
 */
record PageContent(String text, double pictured, int fills) {

  /** Below that a page has no text of its own but a page number, or a stamp of its signature. */
  private static final int FEW_LETTERS = 40;

  /** A scan that was signed by machine bears a block of text. */
  private static final int SOME_LETTERS = 400;

  private static final double MOST_OF_A_PAGE = 0.5;
  private static final int LETTERS_AS_SHAPES = 200;
  private static final double LEGIBLE = 0.6;

  /** Whether the page, seen, may show more text than it holds. */
  boolean isPicture() {
    return pictured >= MOST_OF_A_PAGE || (!hasText() && fills >= LETTERS_AS_SHAPES);
  }

  boolean hasText() {
    return letters() >= FEW_LETTERS;
  }

  /**
   * Whether the text is that of the page: enough of it, and no reading in a wrong language that a
   * scanner put under the picture.
   */
  boolean isWorthReading() {
    return hasText()
        && !(isPicture() && (letters() < SOME_LETTERS || Legibility.of(text).share() < LEGIBLE));
  }

  private long letters() {
    return text.chars().filter(Character::isLetter).count();
  }
}
