package rasoat.detector;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.detector.ocr.Transcript;
import rasoat.detector.ocr.Word;
import rasoat.index.text.Folding;
import rasoat.model.finding.Region;

/**
 * Finds "BẢN SỐ: 16" or "Bản sao số: 16" in the upper part of a page: each copy of a secret
 * document carries its number (Law 117/2025/QH15; Decree 30/2020/NĐ-CP, annex I).
 */
final class CopyNumber {

  private static final double UPPER_PART = 0.4;
  private static final int FARTHEST = 6;
  private static final Pattern COPY =
      Pattern.compile("ban (?:sao )?s[o0](?:\\W{0,3}(\\d{1,3})(?!\\d))?");

  private CopyNumber() {}

  static Optional<MarkReading> onPage(PageReading page) {
    List<Word> words = page.transcript().words();
    for (Word first : words) {
      if (isCopy(first) && first.box().y() < UPPER_PART * page.height()) {
        List<Word> near = words.stream().filter(word -> isBeside(first.box(), word.box())).toList();
        Matcher found = COPY.matcher(Folding.plain(new Transcript(near).text()));
        if (found.lookingAt()) {
          return Optional.of(
              new MarkReading(
                  MarkWords.BAN_SO,
                  page.inPicture(near),
                  false,
                  found.group(1) == null ? "" : found.group(1)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isCopy(Word word) {
    return Folding.plain(word.text()).equals("ban") && Character.isUpperCase(word.text().charAt(0));
  }

  private static boolean isBeside(Region first, Region word) {
    int middle = word.y() + word.height() / 2;
    return word.x() >= first.x()
        && word.x() < first.x() + first.width() + FARTHEST * first.height()
        && middle > first.y() - first.height() / 2
        && middle < first.y() + first.height() * 3 / 2;
  }
}
