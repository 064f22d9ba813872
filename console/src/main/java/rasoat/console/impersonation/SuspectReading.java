package rasoat.console.impersonation;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import rasoat.console.account.Account;
import rasoat.console.handover.About;
import rasoat.console.handover.Exits;
import rasoat.console.handover.Handover;
import rasoat.model.page.OfficialPage;

/** Everything that the page of one suspect shows. */
final class SuspectReading {

  private static final int OBSERVATIONS = 100;

  private final SuspectPages pages;
  private final SuspectDesk desk;
  private final OfficialPagesOf official;
  private final Sendings sendings;
  private final Exits exits;
  private final boolean canLook;
  private final InstantSource clock;

  SuspectReading(
      SuspectPages pages,
      SuspectDesk desk,
      OfficialPagesOf official,
      Sendings sendings,
      Exits exits,
      boolean canLook,
      InstantSource clock) {
    this.pages = pages;
    this.desk = desk;
    this.official = official;
    this.sendings = sendings;
    this.exits = exits;
    this.canLook = canLook;
    this.clock = clock;
  }

  Optional<SuspectView> view(long id, SuspectFilter queue, Account by) throws IOException {
    Optional<SuspectPage> found = pages.find(id, by);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    SuspectPage suspect = found.get();
    List<OfficialPage> registered =
        suspect.claims().isEmpty() ? List.of() : official.of(suspect.claims());
    List<Sending> sent = sendings.of(id);
    return Optional.of(
        new SuspectView(
            suspect,
            registered,
            pages.observations(id, OBSERVATIONS),
            desk.decisions(id),
            sent,
            waiting(id, sent),
            queue.query(),
            canLook && !suspect.page().url().isEmpty(),
            clock.instant()));
  }

  private List<Handover> waiting(long id, List<Sending> sent) throws IOException {
    return exits.of(new About.Suspect(id)).stream()
        .filter(each -> sent.stream().noneMatch(sending -> sending.handover() == each.id()))
        .toList();
  }
}
