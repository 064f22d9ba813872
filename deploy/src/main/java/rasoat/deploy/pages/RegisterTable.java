package rasoat.deploy.pages;

import java.io.IOException;
import java.util.Locale;
import rasoat.deploy.terminal.TextTable;
import rasoat.model.page.OfficialPage;

/** The register as a table, printed in stretches of some hundred rows. */
final class RegisterTable implements RegisterWriter {

  private static final int STRETCH = 500;

  private final Appendable out;
  private final int width;
  private TextTable rows = headings();
  private int waiting;

  RegisterTable(Appendable out, int width) {
    this.out = out;
    this.width = width;
  }

  private static TextTable headings() {
    return new TextTable("ID", "STANDING", "AGENCY", "PROVINCE", "PLATFORM", "PAGE", "TICK")
        .keepWhole("ID", "STANDING", "TICK");
  }

  @Override
  public void accept(RegisterEntry entry) throws IOException {
    OfficialPage page = entry.draft().page();
    rows.row(
        entry.id().map(String::valueOf).orElse("-"),
        entry.standing(),
        page.agency(),
        page.province(),
        page.platform() == null ? "-" : page.platform().name().toLowerCase(Locale.ROOT),
        place(page),
        page.tick().name().toLowerCase(Locale.ROOT));
    if (++waiting == STRETCH) {
      finish();
    }
  }

  private static String place(OfficialPage page) {
    if (!page.platformId().isEmpty()) {
      return page.name().isEmpty()
          ? page.platformId()
          : page.platformId() + " (" + page.name() + ")";
    }
    String address = page.url().isEmpty() ? page.domain() : page.url();
    return address.isEmpty() ? "-" : address;
  }

  @Override
  public void finish() throws IOException {
    if (waiting > 0) {
      for (String line : rows.lines(width)) {
        out.append(line).append('\n');
      }
    }
    rows = headings();
    waiting = 0;
  }
}
