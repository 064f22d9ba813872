package rasoat.index.fit;

import java.util.List;
import rasoat.index.text.Syllable;

/**
 * What is left of words that were read badly: how much likelier it is that the word beside it was
 * read so than that any other was.
 */
final class Misread {

  /** Noise may have left nothing of a word; it tells no more against it than this, in nats. */
  static final double NOTHING_LEFT = -1.2;

  /** A sign came or went, in nats. */
  private static final float GAP = -3;

  private final List<Syllable> reading;
  private final List<Syllable> document;
  private final int[] places;
  private final Channel channel;

  Misread(List<Syllable> reading, List<Syllable> document, Fit fit) {
    this.reading = reading;
    this.document = document;
    this.places = fit.places();
    this.channel = Channel.asBadAs(fit);
  }

  /**
   * In nats, of a word of the reading that stands beside one of the document. However well its
   * signs agree it tells no more than the word itself.
   *
   * @param told what the word of the document tells when it was read to the letter
   */
  double tells(int word, double told) {
    double signs = signs(reading.get(word).plain(), document.get(places[word]).plain());
    double nats = Math.max(NOTHING_LEFT, signs);
    double others = 1 - Math.exp(-told);
    return nats - Math.log(Math.exp(nats - told) + others);
  }

  /** How much likelier the signs are read from these than from nowhere (Needleman, Wunsch 1970). */
  private double signs(String read, String written) {
    float[] row = new float[written.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j * GAP;
    }
    for (int i = 1; i <= read.length(); i++) {
      float diagonal = row[0];
      row[0] = i * GAP;
      for (int j = 1; j < row.length; j++) {
        float pair =
            diagonal
                + channel.gain(Signs.sign(written.charAt(j - 1)), Signs.sign(read.charAt(i - 1)));
        diagonal = row[j];
        row[j] = Math.max(pair, GAP + Math.max(row[j], row[j - 1]));
      }
    }
    return row[row.length - 1];
  }
}
