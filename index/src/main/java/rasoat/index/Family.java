package rasoat.index;

import java.util.List;

/**
 * Documents of one template, as far as a reading tells them apart: near siblings differ in number,
 * date and some values, and a crop may show none of these.
 *
 * @param members whom the reading fits equally well, best first, never empty. One alone is the
 *     document; several are a family of which one is meant
 * @param others further siblings among the candidates that it fits less
 * @param evidence how surprising the agreement is, in nats, without what everybody may quote and
 *     what unlike documents share; comparable over readings and sizes of registries
 */
public record Family(List<Candidate> members, List<Candidate> others, double evidence) {

  public Family {
    members = List.copyOf(members);
    others = List.copyOf(others);
  }

  /** The member that fits best; a guess when there are others. */
  public Candidate best() {
    return members.getFirst();
  }

  /** Whether the reading leaves one document only. */
  public boolean isOneDocument() {
    return members.size() == 1;
  }
}
