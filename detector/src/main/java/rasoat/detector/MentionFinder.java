package rasoat.detector;

import java.io.IOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import rasoat.index.Candidate;
import rasoat.index.DocumentIndex;
import rasoat.index.number.DateReader;
import rasoat.index.number.NumberReader;
import rasoat.index.number.NumberReading;
import rasoat.model.document.OfficialDocument;

/**
 * Finds documents that people name: by number (78/GM-UBND), by serial and day of signing ("số 1849
 * ký 16/12"), or by the whole subject.
 */
final class MentionFinder {

  private static final double WHOLE_SUBJECT = 0.95;
  private static final int LEAST_SHINGLES = 5;

  /** Siblings share their subject: all of them are meant. */
  private static final int KIN = 12;

  private final DocumentIndex documents;

  MentionFinder(DocumentIndex documents) {
    this.documents = documents;
  }

  List<Mention> find(String postText) throws IOException {
    List<Mention> mentions = new ArrayList<>();
    for (NumberReading reading : NumberReader.findIn(postText)) {
      for (OfficialDocument document : documents.withNumber(reading.number())) {
        mentions.add(
            new Mention(document, postText.substring(reading.start(), reading.end()), true));
      }
    }
    mentions.addAll(bySerialAndDay(postText));
    for (Candidate candidate : documents.lookUpSubject(postText, KIN)) {
      if (candidate.ofDocument() >= WHOLE_SUBJECT && candidate.matched() >= LEAST_SHINGLES) {
        mentions.add(new Mention(candidate.document(), candidate.document().subject(), false));
      }
    }
    return mentions;
  }

  private List<Mention> bySerialAndDay(String postText) throws IOException {
    List<MonthDay> days = DateReader.daysIn(postText);
    List<Mention> mentions = new ArrayList<>();
    for (String serial : NumberReader.serialsIn(postText)) {
      for (OfficialDocument document : documents.withSerial(serial)) {
        LocalDate date = document.date();
        if (date != null && days.contains(MonthDay.from(date))) {
          mentions.add(new Mention(document, "số " + serial, false));
        }
      }
    }
    return mentions;
  }
}
