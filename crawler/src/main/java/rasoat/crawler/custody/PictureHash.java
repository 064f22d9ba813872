package rasoat.crawler.custody;

/**
 * A hash that copies of a picture nearly share, however they were compressed.
 *
 * @param algorithm its name and version, and what of the picture it is over
 * @param quality 0 to 100, how much there is to see; below 50 strangers come near
 */
public record PictureHash(String algorithm, String hex, int quality) {}
