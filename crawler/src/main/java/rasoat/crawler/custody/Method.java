package rasoat.crawler.custody;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rasoat.model.post.Sha256;

/**
 * By what means a post came to be a finding.
 *
 * @param collection how it was collected, such as the name of the connector
 * @param program name and version, such as {@code rasoat 1.0}; rules and thresholds of judging are
 *     part of the program, so they are those of this version
 * @param ocrEngine what reads pictures, with its version; empty when nothing was read
 * @param models what it reads them by
 * @param registryDocument digest of the file that the registered document was read from, as it is
 *     in the registry; null when there is none
 */
public record Method(
    String collection,
    String program,
    String ocrEngine,
    List<Model> models,
    @Nullable Sha256 registryDocument) {

  public Method {
    models = List.copyOf(models);
  }

  /** A model that recognition was trained into. */
  public record Model(String name, String sha256) {}
}
