package rasoat.console.handover;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import rasoat.console.print.Annex;
import rasoat.console.print.DecreeLayout;
import rasoat.console.print.Title;

/** Báo cáo sự cố (requirement R22): the text as a person wrote it, with what supports it. */
final class IncidentReport implements Renderer {

  @Override
  public ExportKind kind() {
    return ExportKind.INCIDENT_REPORT;
  }

  @Override
  public byte[] bytes(Exported what) throws IOException {
    Papers papers = new Papers(what);
    List<Annex> annexes = new ArrayList<>(List.of(papers.findings(), papers.hashes()));
    papers.previews().ifPresent(annexes::add);
    return DecreeLayout.pdf(
        papers.paper(
            "BC",
            new Title.Typed("Báo cáo", "Về sự cố an toàn thông tin, nghi lộ, lọt văn bản"),
            List.of(what.recipient()),
            papers.written(),
            annexes));
  }
}
