package rasoat.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import rasoat.index.fit.Evidence;
import rasoat.index.fit.Fit;
import rasoat.index.fit.Section;
import rasoat.index.fit.Surprise;
import rasoat.index.lookup.Found;
import rasoat.index.lookup.Frequencies;
import rasoat.index.lookup.LookUp;
import rasoat.index.lookup.Question;
import rasoat.index.shingle.PublicText;
import rasoat.index.shingle.Shingles;
import rasoat.index.text.Spaces;
import rasoat.index.text.Syllable;
import rasoat.index.text.Syllables;

/**
 * Looks closer at the documents that shingles found: lays the reading on each, puts near siblings
 * together, and counts as evidence only what the other families do not have as well.
 */
final class Families {

  private static final int LOOKED_AT = 32;
  private static final int MOST = 4;

  /** So many siblings among the candidates: there may be more. */
  private static final int FILLED = LOOKED_AT - 4;

  /** A chance agreement somewhere in a document of some hundred words, beside the registry. */
  private static final double LONG = Math.log(500);

  private final IndexSearcher searcher;
  private final PublicText publicText;

  Families(IndexSearcher searcher, PublicText publicText) {
    this.searcher = searcher;
    this.publicText = publicText;
  }

  /** The families that a reading may show, most evidence first. */
  List<Family> of(String reading) throws IOException {
    List<Syllable> read = Spaces.mended(Syllables.of(reading));
    List<Looked> looked = look(read);
    List<List<Looked>> groups = new ArrayList<>();
    for (Looked each : looked) {
      groups.stream()
          .filter(group -> group.getFirst().isSiblingOf(each))
          .findFirst()
          .orElseGet(() -> added(groups))
          .add(each);
    }
    List<Family> families = new ArrayList<>();
    for (List<Looked> group : groups.subList(0, Math.min(MOST, groups.size()))) {
      Rivals rivals = new Rivals(groups.stream().filter(other -> other != group).toList());
      families.add(family(read, Siblings.of(read, group), rivals));
    }
    families.sort(Comparator.comparingDouble(Family::evidence).reversed());
    return families;
  }

  private static List<Looked> added(List<List<Looked>> groups) {
    groups.add(new ArrayList<>());
    return groups.getLast();
  }

  private List<Looked> look(List<Syllable> read) throws IOException {
    List<Question> questions =
        List.of(question(Shingles.SKELETONS, read), question(Shingles.WORDS, read));
    List<Candidate> candidates = new ArrayList<>();
    List<List<Syllable>> words = new ArrayList<>();
    for (Found found : LookUp.in(searcher.getIndexReader()).find(questions, LOOKED_AT)) {
      Document entry = searcher.storedFields().document(found.document());
      Candidate candidate = Candidate.of(found, entry, questions.getFirst());
      candidates.add(candidate);
      words.add(Syllables.of(candidate.document().text()));
    }
    List<Fit> fits = Fit.of(read, words);
    List<Looked> looked = new ArrayList<>();
    for (int i = 0; i < fits.size(); i++) {
      long[] shingles = Looked.sample(Shingles.WORDS.inOrder(words.get(i)));
      looked.add(new Looked(candidates.get(i), words.get(i), shingles, fits.get(i)));
    }
    return looked;
  }

  private Question question(Shingles kind, List<Syllable> read) {
    return new Question(kind.field(), kind.telling(read));
  }

  private Family family(List<Syllable> read, Siblings siblings, Rivals rivals) throws IOException {
    double evidence = evidence(read, siblings.best(), siblings.size(), rivals);
    return new Family(siblings.alike(), siblings.others(), evidence);
  }

  /** Section by section, each less what chance reaches and what its rivals have as well. */
  private double evidence(List<Syllable> read, Looked best, int siblings, Rivals rivals)
      throws IOException {
    double chance = LONG + Math.log(documents());
    Surprise surprise = surprise(best, siblings);
    double[] gains = Evidence.of(read, best.fit(), surprise, publicText.quotations(best.words()));
    List<Laid> sections = new ArrayList<>();
    for (Section section : Section.of(gains.length)) {
      double own = rivals.leave(gains, section) - Evidence.against(best.fit(), surprise, section);
      sections.add(Laid.of(own, best.fit(), section));
    }
    return Laid.together(sections, chance);
  }

  /** What the documents of other families have of it, phrase by phrase. */
  private Surprise surprise(Looked best, int siblings) throws IOException {
    int[] threes = counts(Shingles.WORDS, best);
    int[] fours = counts(Shingles.SKELETONS, best);
    int family = siblings < FILLED ? siblings : Math.max(siblings, Surprise.middle(fours));
    return new Surprise(
        best.words(),
        unlike(Shingles.WORDS, best, threes, family),
        unlike(Shingles.SKELETONS, best, fours, family),
        documents());
  }

  private int[] counts(Shingles kind, Looked looked) throws IOException {
    return Frequencies.of(searcher.getIndexReader(), kind.field(), kind.inOrder(looked.words()));
  }

  /** Public phrases are in no index: every other document may have them. */
  private double[] unlike(Shingles kind, Looked looked, int[] counts, int family) {
    long[] shingles = kind.inOrder(looked.words());
    double[] unlike = new double[counts.length];
    for (int i = 0; i < unlike.length; i++) {
      unlike[i] =
          kind.isPublicPhrase(shingles[i]) ? documents() / 2 : Math.max(0, counts[i] - family);
    }
    return unlike;
  }

  private double documents() {
    return searcher.getIndexReader().numDocs() + 10.0;
  }
}
