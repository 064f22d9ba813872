package rasoat.detector;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.index.Candidate;
import rasoat.index.DocumentIndex;
import rasoat.index.number.NumberReader;
import rasoat.index.number.NumberReading;
import rasoat.index.text.Folding;
import rasoat.model.document.OfficialDocument;

/**
 * Finds documents that people name: by number (78/GM-UBND), by serial and day of signing ("số 1849 ký
 * 16/12"), or by the whole subject.
 */
final class MentionFinder {

  private static final Pattern SERIAL_AND_DAY =
      Pattern.compile("\\bso\\s+(\\d{1,5})\\b[^\\n]{0,20}?\\b(?:ky|ngay)\\s+(?:ngay\\s+)?(\\d{1,2})/(\\d{1,2})");
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
        mentions.add(new Mention(document, postText.substring(reading.start(), reading.end()), true));
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
    List<Mention> mentions = new ArrayList<>();
    Matcher named = SERIAL_AND_DAY.matcher(Folding.plain(postText));
    while (named.find()) {
      for (OfficialDocument document : documents.withSerial(named.group(1))) {
        LocalDate date = document.date();
        if (date != null
            && date.getDayOfMonth() == Integer.parseInt(named.group(2))
            && date.getMonthValue() == Integer.parseInt(named.group(3))) {
          mentions.add(new Mention(document, named.group(), false));
        }
      }
    }
    return mentions;
  }
}
