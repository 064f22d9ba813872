package rasoat.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasoat.model.document.OfficialDocument;

class CorpusTest {

  private static final Corpus CORPUS = Corpus.of(7, 1000);

  @Test
  void makesTheSameDocumentAgainWithoutTheOthers() {
    assertThat(Corpus.of(7, 1000).document(613)).isEqualTo(CORPUS.document(613));
  }

  @Test
  void otherSeedsMakeOtherDocuments() {
    assertThat(Corpus.of(8, 1000).document(613).text()).isNotEqualTo(CORPUS.document(613).text());
  }

  @Test
  void threeInFiveDocumentsHaveNearSiblings() {
    long withSiblings = CORPUS.documents().filter(d -> family(d).size() > 1).count();

    assertThat(withSiblings).isEqualTo(600);
  }

  @Test
  void siblingsNameEachOther() {
    for (int index = 0; index < CORPUS.size(); index++) {
      List<Integer> siblings = CORPUS.siblings(index);
      assertThat(siblings).contains(index).isSorted();
      assertThat(siblings).allMatch(sibling -> CORPUS.siblings(sibling).equals(siblings));
    }
  }

  @Test
  void siblingsShareTheirTemplateAndDifferInTheirValues() {
    OfficialDocument one =
        CORPUS.documents().filter(d -> family(d).size() == 20).findFirst().orElseThrow();
    OfficialDocument other = CORPUS.document(family(one).getLast());

    assertThat(other.issuingBody()).isEqualTo(one.issuingBody());
    assertThat(other.typeName()).isEqualTo(one.typeName());
    assertThat(other.text()).isNotEqualTo(one.text());
  }

  @Test
  void linesAreAtMostSeventySignsLong() {
    assertThat(CORPUS.document(3).text().lines()).allMatch(line -> line.length() <= 70);
  }

  @Test
  void aPageHoldsItsNumberDateAndSigner() {
    OfficialDocument document = CORPUS.document(3);

    assertThat(document.text())
        .contains("Số: " + document.number(), document.signer(), "năm " + document.date().getYear())
        .doesNotContain("<", "{");
  }

  @Test
  void publicSentencesStandInManyDocuments() {
    String pool = String.join("\n", CORPUS.publicText());
    long quoting =
        CORPUS
            .documents()
            .filter(d -> d.text().lines().filter(l -> l.length() > 60).anyMatch(pool::contains))
            .count();

    assertThat(quoting).isGreaterThan(600);
  }

  private static List<Integer> family(OfficialDocument document) {
    return CORPUS.siblings(Corpus.index(document.id()));
  }
}
