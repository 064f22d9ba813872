package rasoat.model.finding;

/** A box in a picture as posted: pixels, origin at the top left. */
public record Region(int x, int y, int width, int height) {}
