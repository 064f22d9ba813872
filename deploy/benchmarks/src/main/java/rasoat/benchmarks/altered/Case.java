package rasoat.benchmarks.altered;

import java.util.List;
import java.util.Optional;

/**
 * A copy and its reading.
 *
 * @param document the official text's name
 * @param official the official text
 * @param change what was changed; empty in an unaltered copy
 * @param reading the words of the reading, in its order
 * @param errorRate of the reading; NaN when not known
 */
record Case(
    String document,
    String official,
    Optional<Change> change,
    List<String> reading,
    double errorRate) {}
