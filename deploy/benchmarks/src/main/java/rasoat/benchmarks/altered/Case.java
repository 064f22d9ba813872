package rasoat.benchmarks.altered;

import java.util.Optional;
import rasoat.index.alignment.Reading;

/**
 * A copy and its reading.
 *
 * @param document the official text's name
 * @param official the official text
 * @param change what was changed; empty in an unaltered copy
 * @param reading the words of the reading, and where they stand
 * @param errorRate of the reading; NaN when not known
 */
record Case(
    String document, String official, Optional<Change> change, Reading reading, double errorRate) {}
