package rasoat.console.source;

/**
 * What visits brought.
 *
 * @param added new posts
 * @param edited posts that changed
 * @param gone posts that are not there any more
 * @param kept pictures
 * @param missing pictures that could not be had
 * @param problems places that could not be read
 */
public record Brought(long added, long edited, long gone, long kept, long missing, long problems) {

  /** Nothing. */
  public static final Brought NOTHING = new Brought(0, 0, 0, 0, 0, 0);
}
