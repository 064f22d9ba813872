package rasoat.index.lookup;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;

/** Evidence summed per document while postings are read: an open hash table without boxes. */
final class Tally {

  /** What one document has gathered, in nats and in shingles. */
  record Sum(int document, double nats, int matched) {
    Sum plus(double more) {
      return new Sum(document, nats + more, matched + 1);
    }
  }

  private static final int FREE = -1;

  private int[] documents = new int[1024];
  private double[] nats = new double[1024];
  private int size;

  Tally() {
    Arrays.fill(documents, FREE);
  }

  void add(int document, double more) {
    int slot = slotOf(document);
    if (documents[slot] == FREE) {
      documents[slot] = document;
      size++;
    }
    nats[slot] += more;
    if (size * 2 > documents.length) {
      grow();
    }
  }

  private int slotOf(int document) {
    int slot = (document * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(documents.length) + 1);
    while (documents[slot] != FREE && documents[slot] != document) {
      slot = (slot + 1) & (documents.length - 1);
    }
    return slot;
  }

  private void grow() {
    int[] oldDocuments = documents;
    double[] oldNats = nats;
    documents = new int[oldDocuments.length * 2];
    nats = new double[oldDocuments.length * 2];
    Arrays.fill(documents, FREE);
    for (int i = 0; i < oldDocuments.length; i++) {
      if (oldDocuments[i] != FREE) {
        int slot = slotOf(oldDocuments[i]);
        documents[slot] = oldDocuments[i];
        nats[slot] = oldNats[i];
      }
    }
  }

  /** The documents with most evidence, ascending by their place in the index. */
  int[] best(int limit) {
    Queue<Integer> best = new PriorityQueue<>(Comparator.comparingDouble(slot -> nats[slot]));
    double least = 0;
    for (int slot = 0; slot < documents.length; slot++) {
      if (documents[slot] == FREE || (best.size() == limit && nats[slot] <= least)) {
        continue;
      }
      best.add(slot);
      if (best.size() > limit) {
        best.remove();
      }
      least = nats[best.element()];
    }
    return best.stream().mapToInt(slot -> documents[slot]).sorted().toArray();
  }
}
