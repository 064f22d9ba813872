package rasoat.index.alignment;

import java.util.List;
import rasoat.index.text.Folding;

/**
 * The prose of a document between letterhead and recipients: only there a missing or added passage
 * means something, the rest is printed in columns, under stamps and over margins.
 *
 * @param from index of its first word
 * @param to index after its last one
 */
record Body(int from, int to) {

  static Body of(List<Word> official) {
    int from = 0;
    int to = official.size();
    for (int o = 0; o + 3 < official.size(); o++) {
      boolean head = from == 0 && is(official, o, "ngay") && is(official, o + 2, "thang");
      boolean place = head && official.get(o).line() < 12;
      from = place ? endOfLine(official, o) : from;
      to =
          is(official, o, "noi") && is(official, o + 1, "nhan") && startsLine(official, o) ? o : to;
    }
    return new Body(Math.min(from, to), to);
  }

  private static boolean is(List<Word> official, int at, String plain) {
    return Folding.plain(official.get(at).bare()).equals(plain);
  }

  private static boolean startsLine(List<Word> official, int at) {
    return at == 0 || official.get(at - 1).line() != official.get(at).line();
  }

  private static int endOfLine(List<Word> official, int at) {
    int end = at;
    while (end < official.size() && official.get(end).line() == official.get(at).line()) {
      end++;
    }
    return end;
  }
}
