package rasoat.detector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import rasoat.detector.ocr.Stretches;
import rasoat.detector.ocr.Transcript;
import rasoat.detector.ocr.Word;
import rasoat.index.number.DateReader;
import rasoat.index.number.NumberReader;
import rasoat.index.number.NumberReading;
import rasoat.index.number.NumberRole;
import rasoat.model.finding.Region;

/**
 * Finds the block of a copy: SAO Y, SAO LỤC or TRÍCH SAO, at its left the copying agency with its
 * own number, below it the day (Decree 30/2020/NĐ-CP, annex I, part II).
 */
final class CopyMark {

  private static final double GAP = 1.5;
  private static final int LEAST_NAME = 6;

  private CopyMark() {}

  /** The blocks of a page; words alone, without agency, number or day, are none. */
  static List<MarkReading> onPage(PageReading page) {
    List<Word> words = page.transcript().words();
    List<MarkReading> marks = new ArrayList<>();
    for (List<Word> stretch : Stretches.of(words, GAP)) {
      Optional<MarkWords> form = MarkWords.formOfCopy(stretch.stream().map(Word::text).toList());
      if (form.isPresent() && marks.stream().noneMatch(mark -> mark.words() == form.get())) {
        Region heading = stretch.getFirst().box();
        List<Word> block = words.stream().filter(word -> isNear(heading, word.box())).toList();
        String said = said(heading, block);
        if (!said.isEmpty()) {
          marks.add(new MarkReading(form.get(), page.inPicture(block), false, said));
        }
      }
    }
    return marks;
  }

  private static boolean isNear(Region heading, Region word) {
    int letter = heading.height();
    return word.y() > heading.y() - 3 * letter && word.y() < heading.y() + 8 * letter;
  }

  private static String said(Region heading, List<Word> block) {
    List<Word> below =
        block.stream().filter(word -> word.box().y() > heading.y() - heading.height() / 2).toList();
    String text = new Transcript(below).text();
    List<String> told = new ArrayList<>();
    agency(heading, block).ifPresent(told::add);
    number(text).ifPresent(number -> told.add("số " + number));
    DateReader.findIn(text).stream()
        .findFirst()
        .ifPresent(day -> told.add("ngày " + Wording.day(day.date())));
    return String.join(", ", told);
  }

  /** Of a copy by its symbol, or the first that stands where a number has to. */
  private static Optional<String> number(String text) {
    List<NumberReading> numbers =
        NumberReader.findIn(text).stream()
            .filter(reading -> !reading.number().isBlank())
            .filter(reading -> reading.own() || reading.role() == NumberRole.COPY)
            .toList();
    return numbers.stream()
        .filter(reading -> reading.role() == NumberRole.COPY)
        .findFirst()
        .or(() -> numbers.stream().findFirst())
        .map(reading -> reading.number().asWritten());
  }

  /** The lines in capitals at the left of the heading. */
  private static Optional<String> agency(Region heading, List<Word> block) {
    List<Word> left =
        block.stream()
            .filter(word -> word.box().x() + word.box().width() < heading.x())
            .filter(word -> word.box().y() < heading.y() + 4 * heading.height())
            .toList();
    String name =
        new Transcript(left)
            .text()
            .lines()
            .map(line -> line.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", ""))
            .takeWhile(line -> line.chars().noneMatch(Character::isDigit))
            .filter(CopyMark::isCapital)
            .collect(Collectors.joining(" "));
    return Optional.of(name).filter(read -> read.length() >= LEAST_NAME);
  }

  private static boolean isCapital(String line) {
    long letters = line.chars().filter(Character::isLetter).count();
    long capitals = line.chars().filter(Character::isUpperCase).count();
    return letters > 0 && capitals >= 0.8 * letters;
  }
}
