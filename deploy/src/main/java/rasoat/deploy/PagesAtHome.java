package rasoat.deploy;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import rasoat.console.audit.AuditLog;
import rasoat.console.impersonation.SuspectPages;
import rasoat.console.office.Offices;
import rasoat.console.page.AllowedPages;
import rasoat.console.page.OfficialPages;
import rasoat.console.page.RegisteredPage;
import rasoat.database.Database;
import rasoat.deploy.pages.PageChecking;
import rasoat.detector.PictureHasher;
import rasoat.model.post.Post;

/** The register of official pages of a home, with what is held against it. */
record PagesAtHome(
    Wiring wiring, Database state, OfficialPages official, AllowedPages allowed, Offices offices)
    implements AutoCloseable {

  static PagesAtHome open(Wiring wiring) throws IOException {
    Database state = wiring.openState();
    AuditLog audit = wiring.audit(state);
    InstantSource clock = InstantSource.system();
    return new PagesAtHome(
        wiring,
        state,
        new OfficialPages(state, audit, clock),
        new AllowedPages(state, audit, clock),
        new Offices(state, audit));
  }

  /** What checks pages and domains against the register as it is now. */
  PageChecking checking() throws IOException {
    LocalDate today = LocalDate.now(Post.VIETNAM);
    List<RegisteredPage> pages = official.all();
    return PageChecking.against(
        pages.stream().map(RegisteredPage::page).toList(),
        allowed.inForce(today),
        wiring.emblems().hashes(),
        today,
        this::hasher);
  }

  /** The pages that wait for people. */
  SuspectPages suspects() {
    return new SuspectPages(state);
  }

  /** Says what a picture looks like, to be closed. */
  PictureHasher hasher() {
    return new PictureHasher(wiring.recognition());
  }

  @Override
  public void close() {
    state.close();
  }
}
