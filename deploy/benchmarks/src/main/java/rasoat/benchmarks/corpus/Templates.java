package rasoat.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import rasoat.benchmarks.corpus.Template.Type;
import rasoat.index.text.Syllables;

/** Makes the template of a family: what it quotes, what its office repeats, what it says itself. */
final class Templates {

  private static final double QUOTED = 0.35;
  private static final double OWN = 0.43;
  private static final double OFFICE_PHRASES = 0.10; // the rest carries values

  private static final int MEAN_SYLLABLES = 330;
  private static final int SPREAD = 130;
  private static final int LEAST = 90;
  private static final int PHRASES_OF_AN_OFFICE = 8;

  private final long seed;
  private final Grammar grammar;
  private final Topics topics;
  private final Offices offices;
  private final PublicText publicText;
  private final Skewed<Type> types = new Skewed<>(List.of(Type.values()), 1);

  Templates(long seed, Grammar grammar, Topics topics, Offices offices, PublicText publicText) {
    this.seed = seed;
    this.grammar = grammar;
    this.topics = topics;
    this.offices = offices;
    this.publicText = publicText;
  }

  Template of(long family) {
    RandomGenerator random = Seeds.random(seed, "template", family);
    Office office = offices.draw(random);
    String topic = topics.draw(random);
    Type type = types.draw(random);
    return new Template(
        office,
        type,
        office.units().get(random.nextInt(office.units().size())),
        grammar.phrase("subject", topic, random),
        grounds(type, random),
        body(office, topic, random),
        recipients(topic, random),
        random.nextDouble() < 0.6);
  }

  private List<String> grounds(Type type, RandomGenerator random) {
    int count =
        switch (type) {
          case LETTER, NOTICE -> random.nextInt(2);
          default -> 2 + random.nextInt(3);
        };
    List<String> grounds = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      grounds.add(publicText.ground(random));
    }
    return grounds;
  }

  private List<String> body(Office office, String topic, RandomGenerator random) {
    double length = Math.max(LEAST, MEAN_SYLLABLES + SPREAD * random.nextGaussian());
    List<String> body = new ArrayList<>();
    body.add(grammar.sentence("opening", topic, random));
    for (int item = 1, syllables = 0; syllables < length; item++) {
      StringBuilder paragraph = new StringBuilder(item + ". ");
      int sentences = 1 + random.nextInt(2);
      for (int i = 0; i < sentences; i++) {
        paragraph.append(i == 0 ? "" : " ").append(sentence(office, topic, random));
      }
      syllables += Syllables.of(paragraph.toString()).size();
      body.add(paragraph.toString());
    }
    body.add(grammar.sentence("closing", topic, random));
    return body;
  }

  private String sentence(Office office, String topic, RandomGenerator random) {
    double kind = random.nextDouble();
    if (kind < QUOTED) {
      return publicText.sentence(random);
    }
    if (kind < QUOTED + OWN) {
      return grammar.sentence("sentence", topic, random);
    }
    return kind < QUOTED + OWN + OFFICE_PHRASES
        ? officePhrase(office, random)
        : grammar.sentence("slotted", topic, random);
  }

  /** Offices repeat themselves: the same few sentences, whatever the matter. */
  private String officePhrase(Office office, RandomGenerator random) {
    int which = random.nextInt(PHRASES_OF_AN_OFFICE);
    RandomGenerator own = Seeds.random(seed, office.called() + office.place(), which);
    return grammar.sentence("boiler", topics.draw(own), own);
  }

  private List<String> recipients(String topic, RandomGenerator random) {
    List<String> recipients = new ArrayList<>();
    int count = 2 + random.nextInt(4);
    while (recipients.size() < count) {
      String recipient = grammar.phrase("recipient", topic, random);
      if (!recipients.contains(recipient)) {
        recipients.add(recipient);
      }
    }
    return recipients;
  }
}
