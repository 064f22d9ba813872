package rasoat.console.print;

import static rasoat.console.print.Letterhead.capitals;

import java.util.ArrayList;
import java.util.List;

/** The upper part of the first page: boxes 1 to 5, and 9a. */
final class Opening {

  private static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

  private static final float BETWEEN_SIDES = 14;
  private static final float RULE_OF_AGENCY = 0.4f;
  private static final float RULE_OF_SUBJECT = 0.4f;
  private static final float ABOVE_NUMBER = 8;
  private static final float ABOVE_SUBJECT_OF_LETTER = 6;
  private static final float ABOVE_DRAFT_MARK = 10;
  private static final float ABOVE_TITLE = 20;
  private static final float BELOW = 12;
  private static final float SUBJECT_SHARE = 0.8f;

  private static final float RIGHT_WIDTH = Style.SMALL_BOLD.width(COUNTRY) + 1;
  private static final float RIGHT_MIDDLE = Paper.RIGHT - RIGHT_WIDTH / 2;
  private static final float LEFT_WIDTH = Paper.WIDTH - RIGHT_WIDTH - BETWEEN_SIDES;
  private static final float LEFT_MIDDLE = Paper.LEFT + LEFT_WIDTH / 2;
  private static final float MIDDLE = (Paper.LEFT + Paper.RIGHT) / 2;

  private Opening() {}

  static List<Piece> of(PrintedDocument document) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(letterhead(document));
    if (document.title() instanceof Title.Typed typed) {
      pieces.add(title(typed));
    }
    pieces.addAll(Addressees.of(document.addressees()));
    pieces.add(Piece.of(0, BELOW, (sheet, top) -> {}));
    return pieces.stream().map(Piece::clinging).toList();
  }

  private static Piece letterhead(PrintedDocument document) {
    Letterhead head = document.letterhead();
    Stack agency =
        new Stack(LEFT_MIDDLE, LEFT_WIDTH)
            .text(capitals(head.parent()), Style.SMALL)
            .text(capitals(head.agency()), Style.SMALL_BOLD)
            .rule(RULE_OF_AGENCY);
    Stack country =
        new Stack(RIGHT_MIDDLE, RIGHT_WIDTH)
            .text(COUNTRY, Style.SMALL_BOLD)
            .text(MOTTO, Style.MOTTO)
            .rule(1);
    Stack number = number(document);
    Stack date = date(head.issued().asWritten());
    float second = Math.max(agency.height(), country.height()) + ABOVE_NUMBER;
    return Piece.of(
        0,
        second + Math.max(number.height(), date.height()),
        (sheet, top) -> {
          agency.draw(sheet, top);
          country.draw(sheet, top);
          number.draw(sheet, top + second);
          date.draw(sheet, top + second);
        });
  }

  private static Stack number(PrintedDocument document) {
    Stack stack =
        new Stack(LEFT_MIDDLE, LEFT_WIDTH)
            .text("Số: " + document.letterhead().numberAndSymbol(), Style.NUMBER);
    if (document.title() instanceof Title.Letter letter) {
      stack.room(ABOVE_SUBJECT_OF_LETTER).text("V/v " + letter.subject(), Style.SMALL);
    }
    if (!document.draftMark().isBlank()) {
      stack.room(ABOVE_DRAFT_MARK).framed(capitals(document.draftMark()), Style.MOTTO);
    }
    return stack;
  }

  /** Under the motto; one that is a little longer ends at the margin rather than being broken. */
  private static Stack date(String written) {
    float width = Style.DATE.width(written);
    float spare = BETWEEN_SIDES;
    if (width <= RIGHT_WIDTH || width > RIGHT_WIDTH + spare) {
      return new Stack(RIGHT_MIDDLE, RIGHT_WIDTH).text(written, Style.DATE);
    }
    return new Stack(Paper.RIGHT - width / 2, width + 1).text(written, Style.DATE);
  }

  private static Piece title(Title.Typed title) {
    Stack stack =
        new Stack(MIDDLE, Paper.WIDTH * SUBJECT_SHARE, Stack.MANY_LINES)
            .text(capitals(title.typeName()), Style.BODY_BOLD)
            .text(title.subject(), Style.BODY_BOLD)
            .rule(RULE_OF_SUBJECT);
    return Piece.of(ABOVE_TITLE, stack.height(), stack::draw);
  }

  /** What an annex begins with: its number, its name, and to which document it belongs. */
  static Piece ofAnnex(String number, String name, String belongsTo) {
    Stack stack =
        new Stack(MIDDLE, Paper.WIDTH, Stack.MANY_LINES)
            .text(number, Style.BODY_BOLD)
            .text(capitals(name), Style.BODY_BOLD)
            .text(belongsTo, Style.DATE)
            .rule(RULE_OF_SUBJECT)
            .room(BELOW);
    return Piece.of(0, stack.height(), stack::draw).clinging();
  }
}
