package rasoat.index.sealed.pack;

import java.time.LocalDate;
import java.util.List;
import rasoat.index.sealed.term.KeyId;

/**
 * What a pack says of itself, in clear.
 *
 * @param office whose documents it holds
 * @param year of the key, usually that of the documents
 * @param issue goes up with every pack of the same office and year; a higher one replaces a lower
 * @param keyId the sealing key
 * @param created the day it was sealed, Vietnamese time
 * @param expires the last day it may be used, Vietnamese time
 * @param records how many documents it holds
 * @param bodyWidths words per value of the body fields it holds
 * @param keepOneOf of so many clear values one is kept; 1 for all
 * @param normaliser version of what is forgotten of a text
 * @param normaliserDigest of the tables
 * @param publicList version of the list of public texts that were left out
 * @param publicDigest of that list
 */
public record PackHeader(
    String office,
    int year,
    int issue,
    String keyId,
    LocalDate created,
    LocalDate expires,
    int records,
    List<Integer> bodyWidths,
    int keepOneOf,
    int normaliser,
    String normaliserDigest,
    String publicList,
    String publicDigest) {

  public PackHeader {
    bodyWidths = List.copyOf(bodyWidths);
    if (office.isBlank() || year < 1 || issue < 1 || records < 0 || keepOneOf < 1) {
      throw new IllegalArgumentException(
          "pack header: office '%s', year %d, issue %d, records %d, keepOneOf %d"
              .formatted(office, year, issue, records, keepOneOf));
    }
  }

  public KeyId key() {
    return new KeyId(keyId);
  }

  /** The name of the pack: its key and its issue. */
  public String id() {
    return keyId + "-" + issue;
  }

  /** For people. */
  public String name() {
    return office + ", " + year + ", issue " + issue;
  }
}
