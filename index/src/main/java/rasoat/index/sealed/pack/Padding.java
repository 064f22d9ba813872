package rasoat.index.sealed.pack;

import java.security.SecureRandom;
import java.util.Arrays;
import rasoat.index.sealed.term.SealedField;

/** Random terms that hide how many a document has; nobody without the key can tell them apart. */
record Padding(SecureRandom random) {

  private static final int BUCKET = 64;

  /**
   * Body fields are filled to the next 64, number fields to one, so that a blank number does not
   * show. The issuing body is not filled: how many words its name has is no secret.
   */
  long[] fill(SealedField field, long[] terms) {
    int wanted =
        switch (field) {
          case BODY_4, BODY_5, BODY_6 -> Math.max(1, Math.ceilDiv(terms.length, BUCKET)) * BUCKET;
          case NUMBER_DATE, NUMBER_YEAR -> 1;
          case AGENCY, LAYOUT -> terms.length;
        };
    long[] filled = Arrays.copyOf(terms, Math.max(wanted, terms.length));
    for (int i = terms.length; i < filled.length; i++) {
      filled[i] = random.nextLong();
    }
    Arrays.sort(filled);
    return filled;
  }
}
