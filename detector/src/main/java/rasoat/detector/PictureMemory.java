package rasoat.detector;

/** What was read in pictures already seen, by the SHA-256 of their bytes. Shared by all workers. */
public final class PictureMemory {}
