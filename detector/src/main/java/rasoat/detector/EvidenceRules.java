package rasoat.detector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasoat.detector.MarkWords.Meaning;
import rasoat.index.alignment.Alignment.Difference;
import rasoat.index.number.CodeValidity;
import rasoat.index.number.DateReading;
import rasoat.index.number.NumberReading;
import rasoat.index.text.Folding;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Evidence.Type;
import rasoat.model.finding.Region;
import rasoat.model.finding.Score;

/**
 * The whole policy of what counts for how much, one rule a method. A flag needs {@link #SUGGESTED};
 * a header alone (number, day and body) reaches it but never {@link #CONFIRMED}.
 */
final class EvidenceRules {

  static final double SUGGESTED = Score.SUGGESTED;
  static final double CONFIRMED = Score.CONFIRMED;

  static final double NUMBER = 0.3;
  static final double DATE = 0.12;
  static final double ISSUING_BODY = 0.08;
  private static final double MENTION = 0.15;
  private static final double SEAL = 0.02;
  private static final double STAMPED = 0.5;
  private static final double PRINTED = 0.4;
  private static final double LAYOUT_PART = 0.05;
  private static final double BODY_WORDS = 0.8;
  private static final int HEADER_WORDS = 60;

  private EvidenceRules() {}

  /** Everything that speaks for one document in all passages that may show it. */
  static List<Evidence> forDocument(List<Match> matches, List<Mention> mentions) {
    List<Evidence> evidence = new ArrayList<>();
    text(matches).ifPresent(evidence::add);
    Optional<Evidence> body = issuingBody(matches);
    // Offices number alike: thousands of communes have a 55/BC-UBND, some of the same day. The key
    // is the issuing body with it (Decree 30/2020, annex I, II.3), or words of the document.
    boolean isTheirs =
        body.isPresent()
            || evidence.stream().anyMatch(words -> words.weight() >= SUGGESTED)
            || matches.stream().anyMatch(Match::isOfTheirAgency);
    if (isTheirs) {
      number(matches).ifPresent(evidence::add);
      date(matches).ifPresent(evidence::add);
    }
    body.ifPresent(evidence::add);
    mentions.stream().findFirst().map(EvidenceRules::mention).ifPresent(evidence::add);
    if (!evidence.isEmpty()) {
      matches.stream()
          .flatMap(match -> seal(match.passage()).stream())
          .findFirst()
          .ifPresent(evidence::add);
    }
    return evidence;
  }

  /** Words that agree, in the passage where they weigh most. */
  private static Optional<Evidence> text(List<Match> matches) {
    return matches.stream()
        .filter(match -> TextWeight.of(match) > 0.05)
        .max(Comparator.comparingDouble(TextWeight::of))
        .map(
            match ->
                at(
                    match.passage(),
                    Type.TEXT,
                    TextWeight.of(match),
                    match.passage().placeOfWords(0, match.passage().words().size()),
                    "",
                    "",
                    String.format(
                        Locale.ROOT,
                        "Trùng %d từ với văn bản, bằng %.0f %% phần đọc được.",
                        match.alignment().matched(),
                        100 * match.alignment().ofReading())));
  }

  /** Documents of one template that the picture does not tell apart, without weight of its own. */
  static Evidence alike(List<OfficialDocument> siblings) {
    return new Evidence(Type.TEXT, 0, null, null, "", "", Wording.alike(siblings));
  }

  private static Optional<Evidence> number(List<Match> matches) {
    for (Match match : matches) {
      DocumentNumber official = match.document().number();
      Optional<NumberReading> read = match.ownNumber();
      if (match.number() == Match.Agreement.EQUAL && official != null && read.isPresent()) {
        NumberReading seen = read.get();
        return Optional.of(
            at(
                match.passage(),
                Type.NUMBER,
                NUMBER,
                match.passage().place(seen.start(), seen.end()),
                match.passage().text().substring(seen.start(), seen.end()),
                official.asWritten(),
                "Số, ký hiệu đọc được khớp với " + official.asWritten() + "."));
      }
    }
    return Optional.empty();
  }

  private static Optional<Evidence> date(List<Match> matches) {
    for (Match match : matches) {
      Optional<DateReading> read = match.passage().issued();
      if (match.date() == Match.Agreement.EQUAL && read.isPresent()) {
        DateReading seen = read.get();
        return Optional.of(
            at(
                match.passage(),
                Type.DATE,
                DATE,
                match.passage().place(seen.start(), seen.end()),
                match.passage().text().substring(seen.start(), seen.end()),
                Wording.day(seen.date()),
                "Ngày ban hành khớp: " + Wording.day(seen.date()) + "."));
      }
    }
    return Optional.empty();
  }

  /** Nearly all words of the issuing body stand in the head of a passage. */
  private static Optional<Evidence> issuingBody(List<Match> matches) {
    for (Match match : matches) {
      List<String> head =
          match
              .passage()
              .words()
              .subList(0, Math.min(HEADER_WORDS, match.passage().words().size()));
      Set<String> seen = head.stream().map(Folding::plain).collect(Collectors.toSet());
      List<String> body =
          Arrays.stream(Folding.plain(match.document().issuingBody()).split("\\s+")).toList();
      long there = body.stream().filter(seen::contains).count();
      boolean isPage = match.passage().page() != null;
      if (isPage && body.size() >= 2 && there >= BODY_WORDS * body.size()) {
        return Optional.of(
            at(
                match.passage(),
                Type.ISSUING_BODY,
                ISSUING_BODY,
                null,
                "",
                match.document().issuingBody(),
                "Tên cơ quan ban hành khớp: " + match.document().issuingBody() + "."));
      }
    }
    return Optional.empty();
  }

  private static Evidence mention(Mention mention) {
    return new Evidence(
        Type.MENTION,
        MENTION,
        null,
        null,
        mention.seen(),
        Wording.name(mention.document()),
        "Lời bài đăng nhắc tới " + Wording.name(mention.document()) + ".");
  }

  private static Optional<Evidence> seal(Passage passage) {
    if (passage.page() == null || passage.page().seals().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        at(
            passage,
            Type.SEAL,
            SEAL,
            passage.page().seals().getFirst(),
            "",
            "",
            "Có dấu tròn của cơ quan."));
  }

  /** A fact that differs: shown beside what is registered, without weight of its own. */
  static Evidence changed(Match match, Difference difference) {
    return fact(match, difference, Type.ALTERED_FACT, Wording.changed(difference));
  }

  /** A fact that may differ: shown, and nothing follows from it. */
  static Evidence undecided(Match match, Difference difference) {
    return fact(match, difference, Type.UNDECIDED_FACT, Wording.undecided(difference));
  }

  private static Evidence fact(Match match, Difference difference, Type type, String sentence) {
    Region place = match.passage().placeOfWords(difference.from(), difference.to());
    return at(match.passage(), type, 0, place, difference.seen(), difference.official(), sentence);
  }

  /** What marks an unknown document: it must look official besides. */
  static List<Evidence> forMarks(Passage passage, PageReading page, OfficialLook look) {
    List<Evidence> evidence = new ArrayList<>();
    highest(page, Meaning.SECRECY)
        .map(mark -> mark(passage, Type.SECRECY_MARK, mark))
        .ifPresent(evidence::add);
    highest(page, Meaning.CIRCULATION)
        .map(mark -> mark(passage, Type.CIRCULATION_MARK, mark))
        .ifPresent(evidence::add);
    if (!evidence.isEmpty()) {
      evidence.add(
          at(
              passage,
              Type.LAYOUT,
              LAYOUT_PART * look.seen().size(),
              null,
              "",
              "",
              "Thể thức của văn bản hành chính: thấy " + look.seen().size() + " thành phần."));
      outOfUse(passage).ifPresent(evidence::add);
      seal(passage).ifPresent(evidence::add);
    }
    return evidence;
  }

  /** Whose symbol is of no body of that day: an old date, a misread one, or no such document. */
  private static Optional<Evidence> outOfUse(Passage passage) {
    Optional<NumberReading> own = passage.ownNumber().filter(passage::isSure);
    Optional<DateReading> issued = passage.issued();
    if (own.isEmpty() || issued.isEmpty()) {
      return Optional.empty();
    }
    NumberReading seen = own.get();
    String day = Wording.day(issued.get().date());
    List<String> codes = CodeValidity.outOfUse(seen.number(), issued.get().date());
    return codes.stream()
        .findFirst()
        .map(
            code ->
                at(
                    passage,
                    Type.NUMBER,
                    0,
                    passage.place(seen.start(), seen.end()),
                    passage.text().substring(seen.start(), seen.end()),
                    "",
                    "Theo bảng mã cơ quan, ký hiệu "
                        + code
                        + " không được dùng vào ngày "
                        + day
                        + "."));
  }

  /** One of a kind: half of TỐI MẬT reads as MẬT. */
  private static Optional<MarkReading> highest(PageReading page, Meaning meaning) {
    return page.marks().stream()
        .filter(mark -> mark.words().meaning() == meaning)
        .max(Comparator.comparing(mark -> mark.words().level()));
  }

  private static Evidence mark(Passage passage, Type type, MarkReading mark) {
    return at(
        passage,
        type,
        mark.stamped() ? STAMPED : PRINTED,
        mark.box(),
        mark.words().printed(),
        "",
        "Có dấu chỉ “" + mark.words().printed() + "”.");
  }

  private static Evidence at(
      Passage passage,
      Type type,
      double weight,
      @Nullable Region place,
      String seen,
      String official,
      String sentence) {
    String image = passage.image() == null ? null : passage.image().name();
    return new Evidence(type, weight, image, place, seen.replace('\n', ' '), official, sentence);
  }
}
