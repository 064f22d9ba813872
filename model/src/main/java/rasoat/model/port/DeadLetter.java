package rasoat.model.port;

import java.time.Instant;
import rasoat.model.post.Capture;

/**
 * A capture that could not be worked on.
 *
 * @param name to replay it by
 * @param reason of the last attempt
 * @param at when it was given up
 */
public record DeadLetter(String name, Capture capture, String reason, Instant at) {}
