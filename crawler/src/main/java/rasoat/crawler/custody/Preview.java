package rasoat.crawler.custody;

/**
 * What stands for a picture that shows a state secret: its outline, and no letter of it.
 *
 * @param image the picture, as the post names it
 * @param jpeg a blurred copy
 */
public record Preview(String image, byte[] jpeg) {}
