package rasoat.deploy.evaluate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person can see on the pictures of a post, beside which document it is.
 *
 * @param number whether they show its number
 * @param handwrittenNumber whether the digits of it are written by hand
 * @param secrecy whether they show its secrecy mark
 * @param seal whether they show a round seal
 * @param incoming the ĐẾN stamp they show; null for none
 * @param cited numbers of other documents in the text, as far as the truth names them
 */
record Visible(
    boolean number,
    boolean handwrittenNumber,
    boolean secrecy,
    Seal seal,
    @Nullable Incoming incoming,
    List<String> cited) {

  /** Nothing of all that. */
  static final Visible NOTHING = new Visible(false, false, false, Seal.NOT_SAID, null, List.of());

  Visible {
    cited = List.copyOf(cited);
  }

  /** Whether there is a seal; many truths do not say. */
  enum Seal {
    THERE,
    NOT_THERE,
    NOT_SAID
  }

  /**
   * What is written in a ĐẾN stamp (Decree 30/2020, annex IV).
   *
   * @param number digits only
   * @param date null when it has none
   */
  record Incoming(String number, @Nullable LocalDate date) {}
}
