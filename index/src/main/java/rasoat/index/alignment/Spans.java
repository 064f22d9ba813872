package rasoat.index.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import rasoat.index.alignment.Alignment.Difference;
import rasoat.index.alignment.Alignment.Span;
import rasoat.index.alignment.Alignment.Span.Kind;

/**
 * Cuts a reading and a text laid beside each other into stretches that agree or do not. Every word
 * of the reading stands in one stretch, and every word of the text at least in one: columns read in
 * another order are stretches that agree, out of order in the text.
 */
final class Spans {

  private final Beside beside;
  private final BitSet changed = new BitSet();
  private final BitSet shown = new BitSet();
  private final List<Span> spans = new ArrayList<>();

  private Spans(Beside beside, List<Difference> differences) {
    this.beside = beside;
    differences.forEach(difference -> changed.set(difference.from(), difference.to()));
  }

  static List<Span> of(Beside beside, List<Difference> differences) {
    Spans cut = new Spans(beside, differences);
    int r = 0;
    while (r < beside.reading().size()) {
      r = cut.agrees(r) ? cut.addSame(r) : cut.addOther(r);
    }
    cut.addUnseen();
    cut.spans.sort(
        Comparator.comparingInt(Span::readingFrom)
            .thenComparingInt(Span::readingTo)
            .thenComparingInt(Span::officialFrom));
    return cut.spans;
  }

  private boolean agrees(int r) {
    return !beside.isForeign(r) && !changed.get(beside.reading().get(r).index());
  }

  private int addSame(int r) {
    int from = beside.officialOf(r);
    int to = from;
    int end = r + 1;
    while (end < beside.reading().size() && agrees(end) && isNext(beside.officialOf(end), to)) {
      to = beside.officialOf(end++);
    }
    // Two words of the text may have run together in the first word of the reading.
    while (from > 0 && beside.readingOf(from - 1) == r && agrees(r)) {
      from--;
    }
    shown.set(from, to + 1);
    add(Kind.SAME, r, end, from, to + 1);
    return end;
  }

  private static boolean isNext(int o, int last) {
    return o == last || o == last + 1;
  }

  private int addOther(int r) {
    int end = r + 1;
    while (end < beside.reading().size() && !agrees(end)) {
      end++;
    }
    int from = r == 0 || !agrees(r - 1) ? -1 : beside.officialOf(r - 1) + 1;
    int to = end == beside.reading().size() ? -1 : beside.officialOf(end);
    boolean between = from >= 0 && to > from && to - from <= 3 * (end - r) + 3;
    if (between) {
      shown.set(from, to);
      add(Kind.DIFFERENT, r, end, from, to);
    } else {
      int at = Math.max(0, from);
      add(Kind.ONLY_SEEN, r, end, at, at);
    }
    return end;
  }

  private void addUnseen() {
    int size = beside.official().size();
    for (int from = shown.nextClearBit(0); from < size; from = shown.nextClearBit(from)) {
      int next = shown.nextSetBit(from);
      int to = next < 0 ? size : next;
      int at = Math.min(beside.before(from) + 1, beside.reading().size());
      add(Kind.ONLY_OFFICIAL, at, at, from, to);
      from = to;
    }
  }

  private void add(Kind kind, int readingFrom, int readingTo, int from, int to) {
    List<Word> official = beside.official();
    int start = from < official.size() ? official.get(from).start() : endOf(official);
    spans.add(
        new Span(
            kind,
            indexOf(readingFrom),
            readingTo > readingFrom
                ? beside.reading().get(readingTo - 1).index() + 1
                : indexOf(readingFrom),
            start,
            to > from ? official.get(to - 1).end() : start));
  }

  private int indexOf(int r) {
    List<Word> reading = beside.reading();
    if (r < reading.size()) {
      return reading.get(r).index();
    }
    return reading.isEmpty() ? 0 : reading.getLast().index() + 1;
  }

  private static int endOf(List<Word> official) {
    return official.isEmpty() ? 0 : official.getLast().end();
  }
}
