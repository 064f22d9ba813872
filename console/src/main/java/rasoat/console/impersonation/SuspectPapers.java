package rasoat.console.impersonation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import rasoat.console.account.Account;
import rasoat.console.casefile.Operator;
import rasoat.console.handover.About;
import rasoat.console.handover.Handover;
import rasoat.console.handover.SuspectLetters;
import rasoat.console.print.Block;
import rasoat.console.print.DecreeLayout;
import rasoat.console.print.IssuedOn;
import rasoat.console.print.Letterhead;
import rasoat.console.print.PrintedDocument;
import rasoat.console.print.Signature;
import rasoat.console.print.Title;
import rasoat.model.post.Post;

/** Letters about pages as the decree on papers wants them, of the text that a person wrote. */
final class SuspectPapers implements SuspectLetters {

  private final SuspectPages pages;
  private final Operator operator;
  private final InstantSource clock;

  SuspectPapers(SuspectPages pages, Operator operator, InstantSource clock) {
    this.pages = pages;
    this.operator = operator;
    this.clock = clock;
  }

  @Override
  public Optional<Page> page(About.Suspect suspect, Account by) throws IOException {
    return pages
        .find(suspect.id(), by)
        .map(page -> new Page(page.version(), page.state().isHarmful()));
  }

  @Override
  public Optional<byte[]> letter(Handover handover, String draftMark, Account by) {
    return RequestKind.of(handover.kind())
        .map(
            kind ->
                handover.kind().isText()
                    ? (handover.text().strip() + "\n").getBytes(UTF_8)
                    : DecreeLayout.pdf(paper(kind, handover, draftMark)));
  }

  /** Number, day and name are left to the hand. */
  private PrintedDocument paper(RequestKind kind, Handover handover, String draftMark) {
    Instant now = clock.instant();
    YearMonth month = YearMonth.from(now.atZone(Post.VIETNAM));
    IssuedOn issued = IssuedOn.unsigned(operator.place(), month);
    return new PrintedDocument(
        new Letterhead(operator.parent(), operator.agency(), 0, operator.symbol(), issued),
        new Title.Letter(RequestText.subject(kind)),
        List.of(handover.recipient()),
        handover
            .text()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .<Block>map(Block.Paragraph::new)
            .toList(),
        new Signature(List.of(), operator.post(), ""),
        List.of("Như trên", "Lưu: VT, VHXH"),
        List.of(),
        draftMark,
        now);
  }
}
