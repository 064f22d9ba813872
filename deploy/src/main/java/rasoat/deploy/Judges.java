package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import rasoat.deploy.scan.PostJudge;
import rasoat.index.DocumentIndex;
import rasoat.index.sealed.SealedLookUp;

/** Prepares what posts are judged with. */
@FunctionalInterface
interface Judges {

  /**
   * Loads what all workers share; the supplier then opens a judge for the thread that asks.
   *
   * @param cache where native libraries are unpacked
   */
  Supplier<PostJudge> prepare(Path cache, DocumentIndex documents, SealedLookUp sealed)
      throws IOException;
}
