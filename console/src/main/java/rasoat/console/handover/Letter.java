package rasoat.console.handover;

import java.util.List;
import rasoat.console.print.DecreeLayout;
import rasoat.console.print.Title;

/** An official letter: the text as a person wrote it, and the list of findings. */
record Letter(ExportKind kind) implements Renderer {

  @Override
  public byte[] bytes(Exported what) {
    Papers papers = new Papers(what);
    String subject =
        kind == ExportKind.PA05_REQUEST
            ? "đề nghị xem xét, ngăn chặn bài đăng trên không gian mạng"
            : "kiểm tra, ngăn chặn việc lộ, lọt văn bản";
    return DecreeLayout.pdf(
        papers.paper(
            "",
            new Title.Letter(subject),
            List.of(what.recipient()),
            papers.written(),
            List.of(papers.findings())));
  }
}
