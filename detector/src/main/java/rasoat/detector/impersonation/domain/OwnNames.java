package rasoat.detector.impersonation.domain;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rasoat.detector.impersonation.domain.Word.Kind;
import rasoat.model.page.OfficialPage;

/** The names of known sites, without suffix, hyphens and dots, and what tricks make of them. */
final class OwnNames {

  /** A name as it was found, and whose it is. */
  record Known(String domain, String owner, Trick trick) {}

  /** Shorter names are too near to too many. */
  private static final int SHORTEST = 6;

  /** Two syllables make an everyday word; three seldom do. */
  private static final int SYLLABLES = 3;

  private static final Set<Trick> CHANGES =
      EnumSet.of(Trick.OTHER_SUFFIX, Trick.HOMOGLYPH, Trick.OMISSION, Trick.DOUBLING, Trick.SWAP);

  private final Map<String, Known> telling = new HashMap<>();
  private final Map<String, Known> besideGov = new HashMap<>();

  OwnNames(List<OfficialPage> register) {
    for (OfficialPage page : register) {
      page.domains().stream()
          .flatMap(site -> Host.parse(site).stream())
          .forEach(host -> add(host, page.agency()));
    }
    for (StateSite site : StateSite.ALL) {
      if (site.isImitated()) {
        Host.parse(site.domain()).ifPresent(host -> add(host, site.owner()));
      }
    }
  }

  /** A known name in a label, changed or under another suffix. */
  Optional<Known> of(Label label) {
    return Optional.ofNullable(telling.get(label.letters()));
  }

  /** A known name that stands beside "gov": {@code danang-gov-vn}. */
  Optional<Known> besideGov(Label label) {
    if (!label.hasWordsOf(Kind.GOV)) {
      return Optional.empty();
    }
    String rest =
        label.words().stream()
            .filter(word -> word.kind() != Kind.GOV && word.kind() != Kind.COUNTRY)
            .map(Word::seen)
            .collect(Collectors.joining());
    return Optional.ofNullable(besideGov.get(rest));
  }

  private void add(Host host, String owner) {
    String name = String.join("", host.chosen()).replace("-", "");
    besideGov.putIfAbsent(name, new Known(host.name(), owner, Trick.GOV_IN_NAME));
    if (isTelling(host, name)) {
      for (Trick trick : CHANGES) {
        trick
            .of(name)
            .filter(form -> form.equals(name) || !isEveryday(form))
            .forEach(form -> telling.putIfAbsent(form, new Known(host.name(), owner, trick)));
      }
    }
  }

  /**
   * Whether the name alone means this site. Below .gov.vn it is a place or an abbreviation more
   * often than not, and anybody may use those: only brands tell.
   */
  private static boolean isTelling(Host host, String name) {
    List<Word> words = LabelReader.read(name);
    if (words.stream().anyMatch(Word::isStrongBrand)) {
      return true;
    }
    return !host.isOfState()
        && name.length() >= SHORTEST
        && (words.size() >= SYLLABLES || !Lexicon.isSyllables(name));
  }

  private static boolean isEveryday(String form) {
    return form.length() < SHORTEST || LabelReader.read(form).size() < SYLLABLES;
  }
}
