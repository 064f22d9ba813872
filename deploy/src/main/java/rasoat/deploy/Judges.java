package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import rasoat.deploy.scan.PostJudge;
import rasoat.index.DocumentIndex;

/** Prepares what posts are judged with. */
@FunctionalInterface
interface Judges {

  /**
   * Loads what all workers share; the supplier then opens a judge for the thread that asks.
   *
   * @param cache where native libraries are unpacked
   */
  Supplier<PostJudge> prepare(Path cache, DocumentIndex documents) throws IOException;
}
