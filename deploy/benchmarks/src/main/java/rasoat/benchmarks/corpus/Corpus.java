package rasoat.benchmarks.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rasoat.benchmarks.corpus.Families.Member;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;

/**
 * An invented registry of any size. The same seed gives the same documents on every machine; each
 * is made when asked for, nothing is kept but the public pool. Safe for many threads.
 */
public final class Corpus {

  /** As many different sentences as 110 Vietnamese laws hold. */
  private static final int PUBLIC_SENTENCES = 60_000;

  /** Documents of the same world from here on are in no registry. */
  private static final long STRANGERS = 1L << 40;

  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 2);
  private static final int DAYS = 1000;

  private final long seed;
  private final int size;
  private final Offices offices;
  private final Grammar names;
  private final PublicText publicText;
  private final Templates templates;

  private Corpus(long seed, int size) {
    this.seed = seed;
    this.size = size;
    Topics topics = Topics.read("topics.txt");
    Grammar grammar = Grammar.read("grammar.txt", topics);
    names = Grammar.read("names.txt", topics);
    offices = Offices.read();
    RandomGenerator random = Seeds.random(seed, "laws", 0);
    Values laws = new Values(offices, names, offices.draw(random), PublicText.lawDay(), random);
    publicText = PublicText.of(seed, PUBLIC_SENTENCES, grammar, topics, laws);
    templates = new Templates(seed, grammar, topics, offices, publicText);
  }

  /**
   * A registry of that many documents. Families are complete when the size is a multiple of a
   * thousand.
   */
  public static Corpus of(long seed, int size) {
    return new Corpus(seed, size);
  }

  public int size() {
    return size;
  }

  /** The registered documents in order, made while they are read. */
  public Stream<OfficialDocument> documents() {
    return IntStream.range(0, size).mapToObj(this::document);
  }

  /** The registered document of that index, 0 to {@link #size()}. */
  public OfficialDocument document(int index) {
    return make(index);
  }

  /** The indexes of its near siblings in the registry, itself included, ascending. */
  public List<Integer> siblings(int index) {
    return Families.siblings(index).stream()
        .filter(sibling -> sibling < size)
        .map(Long::intValue)
        .toList();
  }

  /**
   * A document that is not registered, nor any sibling of it: of the same offices, quoting the same
   * public text.
   */
  public OfficialDocument stranger(int index) {
    return make(STRANGERS + 1000L * index + index % 1000);
  }

  /** The index behind an id that a document of this corpus bears. */
  public static int index(DocumentId id) {
    return Integer.parseInt(id.value().substring(1));
  }

  /** What every office may quote, sentence by sentence, the most general first. */
  public List<String> publicText() {
    return publicText.all();
  }

  private OfficialDocument make(long index) {
    Member member = Families.member(index);
    Template template = templates.of(member.family());
    RandomGenerator random = Seeds.random(seed, "values" + member.family(), member.number());
    LocalDate issued = FIRST_DAY.plusDays(random.nextInt(DAYS));
    Values values = new Values(offices, names, template.office(), issued, random);
    OfficialDocument facts =
        new OfficialDocument(
            new DocumentId("c" + index),
            number(template, random),
            String.join(" ", template.office().header()),
            issued,
            template.type().printed(),
            values.fill(template.subject()),
            values.person(),
            SecrecyLevel.NONE,
            Disclosure.always(Disclosure.State.INTERNAL),
            "");
    return facts.withText(Layout.page(template, facts, values));
  }

  private static DocumentNumber number(Template template, RandomGenerator random) {
    return new DocumentNumber(
        DocumentNumber.Form.STATE,
        String.valueOf(1 + random.nextInt(4000)),
        "",
        template.type().symbol(template.office(), template.unit()));
  }
}
