package rasoat.detector;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.index.DocumentIndex;
import rasoat.index.alignment.Alignment.Difference;
import rasoat.index.number.NumberReading;
import rasoat.model.document.DocumentId;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.AlteredFact;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Score;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;
import rasoat.model.post.Post;

/** Decides what a post shows from what was read in it. Plain values in, a finding out. */
final class Judge {

  /** More than a head or a few lines have: those suggest, they never confirm. */
  private static final int MUCH_TEXT = 60;

  private final Matcher matcher;
  private final MentionFinder mentionFinder;

  Judge(DocumentIndex documents) {
    this.matcher = new Matcher(documents);
    this.mentionFinder = new MentionFinder(documents);
  }

  /**
   * Judges what was read in a post.
   *
   * @param secondLook asked before a difference is called a changed fact
   */
  Finding judge(PostReading reading, SecondLook secondLook) throws IOException {
    Post post = reading.post();
    List<Passage> pages = reading.pages();
    List<Passage> passages = reading.passages();
    List<Mention> mentions = mentionFinder.find(post.text());
    Optional<Showing> shown = Showing.most(showings(passages, mentions), post.day());
    if (shown.isPresent()) {
      Finding finding = shown(post, shown.get(), passages, secondLook);
      return finding.kind() == Kind.PUBLIC_COPY
          ? suspected(post, without(pages, shown.get())).orElse(finding)
          : finding;
    }
    return suspected(post, pages)
        .or(() -> mentioned(post, pages, mentions))
        .orElseGet(() -> none(post, pages, reading.noPage()));
  }

  private List<Showing> showings(List<Passage> passages, List<Mention> mentions)
      throws IOException {
    Map<DocumentId, List<Match>> byDocument = new LinkedHashMap<>();
    for (Passage passage : passages) {
      for (Match match : matcher.match(passage)) {
        if (!match.isSibling() && !match.isOnlySubject()) {
          byDocument.computeIfAbsent(match.document().id(), id -> new ArrayList<>()).add(match);
        }
      }
    }
    List<Showing> showings = new ArrayList<>();
    byDocument.forEach(
        (id, matches) -> {
          OfficialDocument document = matches.getFirst().document();
          List<Mention> named =
              mentions.stream().filter(mention -> mention.document().id().equals(id)).toList();
          showings.add(new Showing(document, matches, EvidenceRules.forDocument(matches, named)));
        });
    return showings;
  }

  /** The pages that show something else. */
  private static List<Passage> without(List<Passage> pages, Showing showing) {
    return pages.stream().filter(page -> !showing.isIn(page)).toList();
  }

  private static Finding shown(
      Post post, Showing showing, List<Passage> passages, SecondLook secondLook) {
    OfficialDocument document = showing.document();
    List<Evidence> evidence = new ArrayList<>(showing.evidence());
    List<AlteredFact> altered = new ArrayList<>();
    for (Match match : showing.readWell()) {
      List<Difference> undecided = new ArrayList<>(match.undecided());
      for (Difference difference : match.changes()) {
        switch (secondLook.of(match, difference)) {
          case UPHELD -> {
            altered.add(
                new AlteredFact(difference.fact(), difference.official(), difference.seen()));
            evidence.add(EvidenceRules.changed(match, difference));
          }
          case OPEN -> undecided.add(difference);
          case DISPROVED -> {}
        }
      }
      undecided.forEach(difference -> evidence.add(EvidenceRules.undecided(match, difference)));
    }
    evidence.addAll(LeakPath.in(passages, document.number()));
    if (!showing.alike().isEmpty()) {
      evidence.add(EvidenceRules.alike(showing.alike()));
    }
    boolean isPublic = document.isPublicOn(post.day());
    Kind kind = !altered.isEmpty() ? Kind.ALTERED : isPublic ? Kind.PUBLIC_COPY : Kind.LEAK;
    SecrecyLevel secrecy =
        isPublic ? SecrecyLevel.NONE : higher(document.secrecy(), marked(passages));
    List<String> facts =
        evidence.stream()
            .filter(item -> item.type() != Evidence.Type.ALTERED_FACT)
            .map(Evidence::sentence)
            .toList();
    String explanation =
        switch (kind) {
          case ALTERED ->
              Wording.altered(
                  document,
                  evidence.stream().filter(Judge::isAboutAFact).map(Evidence::sentence).toList());
          case PUBLIC_COPY -> Wording.publicCopy(document, post);
          case LEAK, SUSPECTED, MENTION, NONE -> Wording.leak(document, post, facts);
        };
    return new Finding(
        post,
        kind,
        document.id(),
        number(showing),
        secrecy,
        severity(kind, secrecy, isPublic),
        strength(showing),
        altered,
        evidence,
        explanation);
  }

  private static boolean isAboutAFact(Evidence evidence) {
    return evidence.type() == Evidence.Type.ALTERED_FACT
        || evidence.type() == Evidence.Type.UNDECIDED_FACT;
  }

  private static Severity severity(Kind kind, SecrecyLevel secrecy, boolean isPublic) {
    if (kind == Kind.PUBLIC_COPY) {
      return Severity.LOW;
    }
    return secrecy.isSecret() ? Severity.CRITICAL : isPublic ? Severity.MEDIUM : Severity.HIGH;
  }

  private static Strength strength(Showing showing) {
    boolean muchRead =
        showing.readWell().stream().anyMatch(match -> match.alignment().matched() >= MUCH_TEXT);
    return muchRead && showing.score() >= EvidenceRules.CONFIRMED && showing.alike().isEmpty()
        ? Strength.CONFIRMED
        : Strength.SUGGESTED;
  }

  /**
   * The number as read, repaired from the registry where a letter or two were lost. Of what the
   * place of a number may say, the words of an unmistakable document decide. A number with another
   * symbol was cited by the document, it is not its own.
   */
  private static @Nullable String number(Showing showing) {
    DocumentNumber official = showing.document().number();
    for (Match match : showing.matches()) {
      if (match.number() == Match.Agreement.EQUAL && official != null) {
        return official.asWritten();
      }
    }
    if (official != null && showing.isUnmistakable() && showing.mayBear(official)) {
      return official.asWritten();
    }
    for (Match match : showing.matches()) {
      Optional<NumberReading> read = match.ownNumber();
      if (read.isPresent() && Match.hasSymbolOf(read.get().number(), official)) {
        return match.number() == Match.Agreement.UNREAD && official != null
            ? official.asWritten()
            : read.get().number().asWritten();
      }
    }
    return null;
  }

  private static Optional<Finding> suspected(Post post, List<Passage> pages) {
    for (Passage passage : pages) {
      PageReading page = passage.page();
      if (page == null) {
        continue;
      }
      OfficialLook look = OfficialLook.of(passage.text());
      List<Evidence> evidence = EvidenceRules.forMarks(passage, page, look);
      boolean isOfficial = look.isOfficial() || page.isSealedSecret();
      if (isOfficial && Score.of(evidence).value() >= EvidenceRules.SUGGESTED) {
        evidence.addAll(LeakPath.in(List.of(passage)));
        SecrecyLevel secrecy = marked(List.of(passage));
        return Optional.of(
            new Finding(
                post,
                Kind.SUSPECTED,
                null,
                ownNumber(pages),
                secrecy,
                secrecy.isSecret() ? Severity.CRITICAL : Severity.MEDIUM,
                Strength.SUGGESTED,
                List.of(),
                evidence,
                Wording.suspected(evidence.stream().map(Evidence::sentence).toList())));
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> mentioned(
      Post post, List<Passage> pages, List<Mention> mentions) {
    return mentions.stream()
        .filter(mention -> !mention.document().isPublicOn(post.day()))
        .findFirst()
        .map(
            mention ->
                new Finding(
                    post,
                    Kind.MENTION,
                    mention.document().id(),
                    ownNumber(pages) != null ? ownNumber(pages) : named(mention),
                    SecrecyLevel.NONE,
                    Severity.LOW,
                    Strength.SUGGESTED,
                    List.of(),
                    EvidenceRules.forDocument(List.of(), List.of(mention)),
                    Wording.mention(mention.document())));
  }

  private static @Nullable String named(Mention mention) {
    DocumentNumber number = mention.document().number();
    return mention.isByNumber() && number != null ? number.asWritten() : null;
  }

  private static Finding none(Post post, List<Passage> pages, String noPage) {
    boolean official =
        pages.stream().anyMatch(passage -> OfficialLook.of(passage.text()).isOfficial());
    String reason =
        pages.isEmpty()
            ? noPage
            : official
                ? "Văn bản hành chính không khớp danh mục và không mang dấu chỉ mức độ."
                : "Có chữ nhưng không giống văn bản hành chính nào đã đăng ký.";
    return new Finding(
        post,
        Kind.NONE,
        null,
        ownNumber(pages),
        SecrecyLevel.NONE,
        Severity.LOW,
        Strength.NONE,
        List.of(),
        List.of(),
        reason);
  }

  private static @Nullable String ownNumber(List<Passage> pages) {
    return pages.stream()
        .flatMap(passage -> passage.ownNumber().stream())
        .max(Comparator.comparingDouble(NumberReading::confidence))
        .map(reading -> reading.number().asWritten())
        .orElse(null);
  }

  private static SecrecyLevel marked(List<Passage> passages) {
    SecrecyLevel highest = SecrecyLevel.NONE;
    for (Passage passage : passages) {
      if (passage.page() != null) {
        for (MarkReading mark : passage.page().marks()) {
          highest = higher(highest, mark.words().level());
        }
      }
    }
    return highest;
  }

  private static SecrecyLevel higher(SecrecyLevel a, SecrecyLevel b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
