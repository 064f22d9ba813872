package rasoat.benchmarks.sealed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.DirectoryReader;
import rasoat.benchmarks.Cost;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.benchmarks.identification.Built;
import rasoat.benchmarks.identification.Cut;
import rasoat.benchmarks.identification.Method;
import rasoat.benchmarks.identification.TermMethod;
import rasoat.index.lookup.TermField;
import rasoat.index.sealed.pack.PublicList;
import rasoat.index.sealed.pack.SealSettings;
import rasoat.index.sealed.term.SealedField;
import rasoat.model.post.Post;

/**
 * The columns of a table by name: {@code clear5} and {@code sealed5} are the values of a pack
 * before and after they are keyed and padded; {@code clear5-all} keeps what many documents share,
 * {@code sealed5-half} every second value, {@code sealed5-8packs} lie in eight packs. Also with 6
 * words.
 */
record Columns(Corpus corpus, List<String> known, Path folder, PrintStream out) {

  private static final Pattern NAME =
      Pattern.compile("(clear|sealed)([56])(?:-(all|half|(\\d+)packs))?");

  /** As sealing leaves out what many of the office's own documents share. */
  private static final double COMMON_SHARE = 0.005;

  private static final int KEPT_UP_TO = 40;
  static final int YEAR = 2026;

  Method named(String name) throws IOException {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      throw new IllegalArgumentException("expected a column such as sealed5, got " + name);
    }
    SealedField field = SealedField.body(Integer.parseInt(parts.group(2))).orElseThrow();
    if (parts.group(1).equals("clear")) {
      return clear(name, field, "all".equals(parts.group(3)));
    }
    int packs = parts.group(4) == null ? 1 : Integer.parseInt(parts.group(4));
    return sealed(name, field, "half".equals(parts.group(3)) ? 2 : 1, packs);
  }

  private Method clear(String name, SealedField field, boolean all) throws IOException {
    Cut cut = Cut.AsSealed.of(field.shingles(), known);
    Cost indexing = Cost.fromHere();
    DirectoryReader reader =
        Built.of(
            corpus,
            folder.resolve("clear-" + field.width()),
            (document, entry) -> TermField.add(entry, cut.field(), cut.indexed(document.text())));
    out.println(name + " indexed: " + indexing.told());
    int rare = Math.max(KEPT_UP_TO, (int) (corpus.size() * COMMON_SHARE));
    return new TermMethod(name, cut, reader, all ? Integer.MAX_VALUE : rare);
  }

  private Method sealed(String name, SealedField field, int keepOneOf, int packs)
      throws IOException {
    LocalDate expires = LocalDate.now(Post.VIETNAM).plusYears(1);
    SealSettings settings = new SealSettings(YEAR, 1, field, field, keepOneOf, expires);
    SealedCorpus sealed = new SealedCorpus(folder.resolve(name), packs);
    Path list = Files.write(Files.createDirectories(folder).resolve("public.txt"), known);
    out.println(name);
    sealed.make(corpus, settings, PublicList.read(list), out);
    return new SealedMethod(name, sealed.open(YEAR), sealed.tickets());
  }
}
