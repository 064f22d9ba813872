package rasoat.detector.impersonation.name;

/**
 * A way a body is called.
 *
 * @param needsPlace whether it says nothing without a unit, a place or the country
 */
record Alias(Body body, boolean needsPlace, boolean english) {}
