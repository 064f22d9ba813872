package rasoat.benchmarks.identification;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.index.lookup.TermField;
import rasoat.index.shingle.PublicText;
import rasoat.index.shingle.Shingles;

/**
 * Cuts that the registry does not use, all in one index: four skeletons and three of four words
 * without public quotations, five and six skeletons as sealed packs hold them. The whole public
 * list is known to each.
 */
final class Variants {

  /** As sealing leaves out what many of the office's own documents share. */
  private static final double COMMON_SHARE = 0.005;

  private static final int KEPT_UP_TO = 40;

  private Variants() {}

  static List<Method> of(Corpus corpus, Path folder) throws IOException {
    List<String> known = corpus.publicText();
    PublicText quotable = PublicText.of(known);
    Cut skeletons =
        new Cut.Masked("m4", Shingles.SKELETONS.width(), Shingles.SKELETONS::inOrder, quotable);
    Cut gapped = new Cut.Masked("g4", Gapped.SPAN, Gapped::inOrder, quotable);
    Cut five = Cut.AsSealed.of(Shingles.SKELETONS_5, known);
    Cut six = Cut.AsSealed.of(Shingles.SKELETONS_6, known);
    DirectoryReader reader = index(corpus, folder, List.of(skeletons, gapped, five, six));
    int rare = Math.max(KEPT_UP_TO, (int) (corpus.size() * COMMON_SHARE));
    return List.of(
        new TermMethod("4 masked", skeletons, reader, Integer.MAX_VALUE),
        new TermMethod("3 of 4", gapped, reader, Integer.MAX_VALUE),
        new TermMethod("5 sealed", five, reader, rare),
        new TermMethod("6 sealed", six, reader, rare));
  }

  private static DirectoryReader index(Corpus corpus, Path folder, List<Cut> cuts)
      throws IOException {
    return Built.of(
        corpus,
        folder.resolve("variants-" + corpus.size()),
        (document, entry) ->
            cuts.forEach(cut -> TermField.add(entry, cut.field(), cut.indexed(document.text()))));
  }
}
