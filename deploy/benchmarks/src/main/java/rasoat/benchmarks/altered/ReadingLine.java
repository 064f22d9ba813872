package rasoat.benchmarks.altered;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rasoat.index.alignment.Reading;

/** A reading as one line of a file: words parted by spaces, their fields by tabulators. */
final class ReadingLine {

  private ReadingLine() {}

  static String of(Reading reading) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < reading.words().size(); i++) {
      Reading.Place place = reading.places().get(i);
      words.add(
          String.format(
              Locale.ROOT,
              "%s\t%d\t%d\t%d\t%d\t%d\t%d\t%.3f",
              reading.words().get(i),
              place.page(),
              place.line(),
              place.left(),
              place.top(),
              place.right(),
              place.bottom(),
              place.certainty()));
    }
    return String.join(" ", words);
  }

  static Reading parse(String line) {
    List<String> words = new ArrayList<>();
    List<Reading.Place> places = new ArrayList<>();
    for (String word : line.isBlank() ? new String[0] : line.split(" ")) {
      String[] fields = word.split("\t");
      int[] box = new int[6];
      for (int i = 0; i < box.length; i++) {
        box[i] = Integer.parseInt(fields[i + 1]);
      }
      words.add(fields[0]);
      places.add(
          new Reading.Place(
              box[0], box[1], box[2], box[3], box[4], box[5], Double.parseDouble(fields[7])));
    }
    return new Reading(words, places);
  }
}
