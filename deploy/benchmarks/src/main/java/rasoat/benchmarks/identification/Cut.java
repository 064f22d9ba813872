package rasoat.benchmarks.identification;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import rasoat.index.shingle.PublicText;
import rasoat.index.shingle.Shingles;
import rasoat.index.text.Syllable;
import rasoat.index.text.Syllables;

/** A way to make terms of a document and of a reading. */
public sealed interface Cut {

  /** The name of the index field. */
  String field();

  /** The different terms that the index holds of a document. */
  long[] indexed(String text);

  /** The different terms that are looked for. */
  long[] asked(String reading);

  /**
   * Groups of words; those that lie wholly within a public quotation are not indexed. Readings are
   * not masked: misread, a quotation is not recognised.
   *
   * @param span how many words a group reaches over
   * @param groups in the order of their first words, as many for each
   */
  record Masked(String field, int span, Function<List<Syllable>, long[]> groups, PublicText known)
      implements Cut {

    @Override
    public long[] indexed(String text) {
      List<Syllable> words = Syllables.of(text);
      int starts = words.size() - span + 1;
      if (starts <= 0) {
        return new long[0];
      }
      int[] quotations = known.quotations(words);
      long[] all = groups.apply(words);
      int each = all.length / starts;
      return IntStream.range(0, all.length)
          .filter(i -> !isQuoted(quotations, i / each))
          .mapToLong(i -> all[i])
          .sorted()
          .distinct()
          .toArray();
    }

    private boolean isQuoted(int[] quotations, int start) {
      int quotation = quotations[start];
      return quotation != 0
          && Arrays.stream(quotations, start, start + span).allMatch(q -> q == quotation);
    }

    @Override
    public long[] asked(String reading) {
      return LongStream.of(groups.apply(Syllables.of(reading))).sorted().distinct().toArray();
    }
  }

  /**
   * As a sealed pack is made, before its values are keyed: keying changes no figure.
   *
   * @param known values of the public list, ascending
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record AsSealed(Shingles kind, long[] known) implements Cut {

    /** Of a list of public sentences. */
    public static AsSealed of(Shingles kind, List<String> publicText) {
      return new AsSealed(
          kind,
          publicText.stream()
              .flatMapToLong(line -> LongStream.of(kind.of(line)))
              .sorted()
              .distinct()
              .toArray());
    }

    @Override
    public String field() {
      return kind.field();
    }

    @Override
    public long[] indexed(String text) {
      return LongStream.of(kind.telling(text))
          .filter(value -> Arrays.binarySearch(known, value) < 0)
          .toArray();
    }

    @Override
    public long[] asked(String reading) {
      return kind.telling(reading);
    }
  }
}
