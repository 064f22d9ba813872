package rasoat.benchmarks.identification;

/**
 * A crop of a page as somebody read it.
 *
 * @param document index in the corpus; {@link #UNREGISTERED} when it is not registered
 * @param truth what the crop says
 * @param text what was read
 */
public record Reading(int document, String truth, String text) {

  /** The place of documents that are in no registry. */
  public static final int UNREGISTERED = -1;
}
