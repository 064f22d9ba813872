package rasoat.crawler.imported.web;

import java.time.Instant;
import java.util.Locale;
import org.netpreserve.jwarc.WarcRecord;

/**
 * What the head of a WARC record says, as far as it is needed. Read from the header fields
 * themselves: the accessors of the library throw on values that are out of order.
 *
 * @param digest of the payload, in lower case; empty when it is not stated
 */
record WarcFacts(String address, Instant at, String digest) {

  static WarcFacts of(WarcRecord record) {
    return new WarcFacts(
        address(field(record, "WARC-Target-URI")),
        WrittenTime.iso(field(record, "WARC-Date")).map(WrittenTime::time).orElse(Instant.EPOCH),
        field(record, "WARC-Payload-Digest").toLowerCase(Locale.ROOT));
  }

  /** The address without the brackets that WARC 1.0 showed and some programs write. */
  private static String address(String written) {
    return written.startsWith("<") && written.endsWith(">")
        ? written.substring(1, written.length() - 1)
        : written;
  }

  private static String field(WarcRecord record, String name) {
    return record.headers().first(name).orElse("").strip();
  }
}
