package rasoat.crawler.custody;

import org.jspecify.annotations.Nullable;
import rasoat.model.post.Sha256;

/**
 * By what means a post came to be a finding.
 *
 * @param collection how it was collected, such as the name of the connector
 * @param program name and version, such as {@code rasoat 1.0}
 * @param ocrEngine what read the pictures, with its version; empty when nothing was read
 * @param registryDocument the registered document it was held against, as it was then; null when
 *     there is none
 */
public record Method(
    String collection, String program, String ocrEngine, @Nullable Sha256 registryDocument) {}
