package rasoat.console.print;

import static rasoat.console.print.Letterhead.capitals;

import java.util.ArrayList;
import java.util.List;

/** The end of the text: who signs on the right (boxes 7a to 8), who gets it on the left (9b). */
final class Closing {

  private static final float ABOVE = 14;

  /** For the hand and the seal. */
  private static final float ROOM_TO_SIGN = 80;

  private static final float LEFT_WIDTH = Paper.WIDTH * 0.47f;
  private static final float RIGHT_LEFT = Paper.LEFT + Paper.WIDTH * 0.5f;
  private static final float RIGHT_MIDDLE = (RIGHT_LEFT + Paper.RIGHT) / 2;
  private static final float RIGHT_WIDTH = Paper.RIGHT - RIGHT_LEFT;

  private Closing() {}

  /** One piece; more only when a list of recipients is longer than a page. */
  static List<Piece> of(PrintedDocument document) {
    Stack signature = signature(document.signature());
    List<Piece> recipients = recipients(document.recipients());
    int beside = fitting(recipients);
    List<Piece> first = recipients.subList(0, beside);
    float height = Math.max(signature.height(), Piece.heightOf(first));
    List<Piece> pieces = new ArrayList<>();
    pieces.add(
        Piece.of(
            ABOVE,
            height,
            (sheet, top) -> {
              float y = top;
              for (Piece each : first) {
                each.ink().draw(sheet, y);
                y += each.height();
              }
              signature.draw(sheet, top);
            }));
    pieces.addAll(recipients.subList(beside, recipients.size()));
    return pieces;
  }

  private static int fitting(List<Piece> recipients) {
    int count = 0;
    float height = ABOVE;
    while (count < recipients.size() && height + recipients.get(count).height() < Paper.HEIGHT) {
      height += recipients.get(count).height();
      count++;
    }
    return count;
  }

  private static Stack signature(Signature signature) {
    Stack stack = new Stack(RIGHT_MIDDLE, RIGHT_WIDTH);
    signature.power().forEach(each -> stack.text(capitals(each), Style.BODY_BOLD));
    return stack
        .text(capitals(signature.post()), Style.BODY_BOLD)
        .room(ROOM_TO_SIGN)
        .text(signature.name(), Style.BODY_BOLD);
  }

  private static List<Piece> recipients(List<String> names) {
    if (names.isEmpty()) {
      return List.of();
    }
    List<Piece> pieces = new ArrayList<>();
    pieces.add(line("Nơi nhận:", Style.LABEL));
    for (String name : Punctuation.list(names)) {
      Wrapping.lines("- " + name, Style.COPIES, LEFT_WIDTH)
          .forEach(each -> pieces.add(line(each.text(), Style.COPIES)));
    }
    return pieces;
  }

  private static Piece line(String text, Style style) {
    return Piece.of(0, style.leading(), (sheet, top) -> sheet.text(text, style, Paper.LEFT, top));
  }
}
