package rasoat.index.shingle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import rasoat.index.text.Syllable;
import rasoat.index.text.Syllables;

/**
 * A way to cut a text into overlapping groups of words, each known by a 64-bit hash.
 *
 * <p>Four skeletons find a page through heavy noise; three folded words tell near-siblings apart,
 * because a value touches only few of them. Two plain words serve for subjects, which are short.
 */
public enum Shingles {
  SKELETONS("b4", 4) {
    @Override
    String form(Syllable syllable) {
      return syllable.skeleton();
    }
  },
  /** For sealed registries: four skeletons are guessed in a minute by whoever has the key. */
  SKELETONS_5("b5", 5) {
    @Override
    String form(Syllable syllable) {
      return syllable.skeleton();
    }
  },
  SKELETONS_6("b6", 6) {
    @Override
    String form(Syllable syllable) {
      return syllable.skeleton();
    }
  },
  WORDS("b3", 3) {
    @Override
    String form(Syllable syllable) {
      return syllable.folded();
    }
  },
  SUBJECT("a2", 2) {
    @Override
    String form(Syllable syllable) {
      return syllable.folded();
    }
  };

  private final String field;
  private final int width;

  Shingles(String field, int width) {
    this.field = field;
    this.width = width;
  }

  abstract String form(Syllable syllable);

  /** The name of the index field that holds them. */
  public String field() {
    return field;
  }

  /** The different shingles of a text, ascending; empty when it has too few words. */
  public long[] of(String text) {
    return hashes(Syllables.of(text)).sorted().distinct().toArray();
  }

  /** How many words a shingle has. */
  public int width() {
    return width;
  }

  /** The shingle that begins at each word but the last few, in order. */
  public long[] inOrder(List<Syllable> words) {
    return hashes(words).toArray();
  }

  /** As {@link #of} without those that lie wholly within public phrases. */
  public long[] telling(String text) {
    return telling(Syllables.of(text));
  }

  /** The same of words. */
  public long[] telling(List<Syllable> words) {
    return hashes(words)
        .filter(hash -> !PublicPhrases.hold(this, hash))
        .sorted()
        .distinct()
        .toArray();
  }

  /** Whether a shingle lies wholly within a public phrase, and so is kept in no index. */
  public boolean isPublicPhrase(long hash) {
    return PublicPhrases.hold(this, hash);
  }

  private LongStream hashes(List<Syllable> syllables) {
    List<String> words = new ArrayList<>(syllables.size());
    for (Syllable syllable : syllables) {
      words.add(form(syllable));
    }
    int count = Math.max(0, words.size() - width + 1);
    return LongStream.range(0, count).map(start -> hash(words, (int) start));
  }

  /** FNV-1a over the characters, then the finaliser of SplitMix64 to spread the low bits. */
  private long hash(List<String> words, int start) {
    long hash = 0xcbf29ce484222325L;
    for (String word : words.subList(start, start + width)) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ ' ') * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }
}
