package rasoat.detector;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rasoat.index.Candidate;
import rasoat.index.DocumentIndex;
import rasoat.index.Family;
import rasoat.index.alignment.Alignment;
import rasoat.index.number.NumberReading;
import rasoat.index.number.search.NumberCandidate;
import rasoat.index.number.search.NumberQuestion;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;

/** Holds passages against the registry. */
final class Matcher {

  private static final int CANDIDATES = 6;
  private static final int ALIGNED = 3;
  private static final int NUMBERED = 6;
  private static final double SIBLING = 0.45;
  private static final double UNRIVALLED = 10;

  private final DocumentIndex documents;

  Matcher(DocumentIndex documents) {
    this.documents = documents;
  }

  /** Documents the passage may show, the likeliest by its words first; not judged yet. */
  List<Match> match(Passage passage) throws IOException {
    if (passage.text().isBlank()) {
      return List.of();
    }
    List<Candidate> found = documents.lookUp(passage.text(), CANDIDATES);
    List<Family> families = documents.families(passage.text());
    Map<DocumentId, Numbered> named = numbered(passage);
    Map<DocumentId, Match> matches = new LinkedHashMap<>();
    for (Candidate candidate : likeliest(found, families)) {
      DocumentId id = candidate.document().id();
      matches.put(
          id,
          match(
              passage,
              candidate,
              lead(candidate, found),
              alike(candidate, families),
              named.get(id)));
    }
    for (Numbered numbered : named.values()) {
      OfficialDocument document = numbered.document();
      if (!matches.containsKey(document.id())) {
        Candidate candidate =
            found.stream()
                .filter(other -> other.document().id().equals(document.id()))
                .findFirst()
                .orElse(new Candidate(document, 0, 0, 0, 0));
        matches.put(document.id(), match(passage, candidate, 1, List.of(), numbered));
      }
    }
    return List.copyOf(matches.values());
  }

  /** Those with the rarest words, and the one that a closer look puts first. */
  private static List<Candidate> likeliest(List<Candidate> found, List<Family> families) {
    Map<DocumentId, Candidate> likeliest = new LinkedHashMap<>();
    for (Candidate candidate : found.subList(0, Math.min(ALIGNED, found.size()))) {
      likeliest.put(candidate.document().id(), candidate);
    }
    if (!families.isEmpty()) {
      Candidate best = families.getFirst().best();
      likeliest.putIfAbsent(best.document().id(), best);
    }
    return List.copyOf(likeliest.values());
  }

  /** Siblings that the words of the passage fit as well as this document. */
  private static List<OfficialDocument> alike(Candidate candidate, List<Family> families) {
    DocumentId id = candidate.document().id();
    return families.stream()
        .map(family -> family.members().stream().map(Candidate::document).toList())
        .filter(members -> members.stream().anyMatch(member -> member.id().equals(id)))
        .flatMap(List::stream)
        .filter(member -> !member.id().equals(id))
        .toList();
  }

  /** Documents that the own number may name, each by the reading that says most. */
  private Map<DocumentId, Numbered> numbered(Passage passage) throws IOException {
    Map<DocumentId, Numbered> numbered = new LinkedHashMap<>();
    for (NumberReading read : passage.ownNumbers()) {
      NumberQuestion question = NumberQuestion.of(read, passage.text());
      for (NumberCandidate<OfficialDocument> found : documents.byNumber(question, NUMBERED)) {
        numbered.merge(found.document().id(), new Numbered(read, found), Numbered::stronger);
      }
    }
    return numbered;
  }

  private Match match(
      Passage passage,
      Candidate candidate,
      double lead,
      List<OfficialDocument> alike,
      @Nullable Numbered numbered)
      throws IOException {
    OfficialDocument document = candidate.document();
    double perRareShingle = Math.log(10.0 + documents.size());
    return new Match(
        passage,
        document,
        candidate,
        Alignment.of(passage.reading(), document.text()),
        candidate.nats() / perRareShingle,
        lead,
        alike,
        numbered,
        Match.ofNumber(passage, document, numbered),
        Match.ofDate(passage, document));
  }

  /** Against the next document that does not share most of its text with this one. */
  private double lead(Candidate candidate, List<Candidate> found) throws IOException {
    List<DocumentId> family = new ArrayList<>();
    for (Candidate kin : documents.lookUp(candidate.document().text(), CANDIDATES)) {
      if (kin.ofReading() >= SIBLING) {
        family.add(kin.document().id());
      }
    }
    for (Candidate rival : found) {
      if (!family.contains(rival.document().id()) && rival != candidate) {
        return rival.nats() <= 0
            ? UNRIVALLED
            : Math.min(UNRIVALLED, candidate.nats() / rival.nats());
      }
    }
    return UNRIVALLED;
  }
}
