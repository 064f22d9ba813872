package rasoat.index.sealed;

import java.util.List;

/**
 * What a sealed registry says of a reading.
 *
 * @param matches the likeliest first; not judged yet
 * @param unchecked why some packs could not be asked, one line each; empty when all were
 */
public record SealedAnswer(List<SealedMatch> matches, List<String> unchecked) {

  public static final SealedAnswer NOTHING = new SealedAnswer(List.of(), List.of());

  public SealedAnswer {
    matches = List.copyOf(matches);
    unchecked = List.copyOf(unchecked);
  }
}
