package rasoat.benchmarks.corpus;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Which documents are siblings. In each hundred, forty stand alone, twenty in families of five,
 * twenty in families of ten and twenty in one of twenty; the order is stirred within a thousand.
 */
final class Families {

  /** A document's family, and which of its members it is. */
  record Member(long family, int number) {}

  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;
  private static final int STIR = 379;
  private static final int UNSTIR =
      BigInteger.valueOf(STIR).modInverse(BigInteger.valueOf(THOUSAND)).intValue();
  private static final int FAMILIES_IN_A_HUNDRED = 40 + 4 + 2 + 1;

  private Families() {}

  static Member member(long document) {
    long ordered = ordered(document);
    int place = (int) (ordered % HUNDRED);
    int start = start(place);
    return new Member(ordered / HUNDRED * FAMILIES_IN_A_HUNDRED + familyOf(place), place - start);
  }

  /** All documents of its family, itself included, ascending. */
  static List<Long> siblings(long document) {
    long ordered = ordered(document);
    int place = (int) (ordered % HUNDRED);
    int start = start(place);
    List<Long> siblings = new ArrayList<>();
    for (int member = 0; member < size(place); member++) {
      siblings.add(stirred(ordered - place + start + member));
    }
    siblings.sort(null);
    return siblings;
  }

  private static int size(int place) {
    return place < 40 ? 1 : place < 60 ? 5 : place < 80 ? 10 : 20;
  }

  private static int start(int place) {
    int band = place < 40 ? 0 : place < 60 ? 40 : place < 80 ? 60 : 80;
    return place - (place - band) % size(place);
  }

  private static int familyOf(int place) {
    return place < 40
        ? place
        : place < 60 ? 40 + (place - 40) / 5 : place < 80 ? 44 + (place - 60) / 10 : 46;
  }

  private static long ordered(long document) {
    return document / THOUSAND * THOUSAND + document % THOUSAND * STIR % THOUSAND;
  }

  private static long stirred(long ordered) {
    return ordered / THOUSAND * THOUSAND + ordered % THOUSAND * UNSTIR % THOUSAND;
  }
}
