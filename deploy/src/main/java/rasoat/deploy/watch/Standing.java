package rasoat.deploy.watch;

import java.time.Instant;

/** An alert that was sent and is not over. */
record Standing(Alert alert, Instant since, Instant told) {}
