package rasoat.crawler.imported;

import java.time.InstantSource;
import java.util.Optional;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.model.port.ByteStore;

/**
 * What an import is made with.
 *
 * @param bytes keeps pictures and raw payloads
 * @param privateBasis the recorded legal basis for reading what is not public, such as a
 *     participant's consent; empty for none, and then nothing private is read
 */
public record Import(
    ByteStore bytes, Pseudonyms authors, InstantSource clock, Optional<String> privateBasis) {}
