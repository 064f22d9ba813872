package rasoat.detector.impersonation.domain;

/**
 * A domain that could be registered to pass for another.
 *
 * @param domain in lower case
 * @param trick what was done to the real one
 */
public record LookAlike(String domain, Trick trick) {}
