package rasoat.index.fit;

import java.util.List;
import rasoat.index.text.Syllable;

/** A text as the numbers of its words; equal words have equal numbers. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Words(List<Syllable> syllables, int[] folded, int[] skeletons) {

  int size() {
    return folded.length;
  }
}
