package rasoat.crawler.imported.web;

import java.io.IOException;
import java.util.function.Consumer;
import rasoat.crawler.imported.InputProblem;

/** The payloads of one capture file, one at a time, as often as they are asked for. */
interface Payloads {

  /**
   * Hands over every payload that is wanted, and tells what could not be read.
   *
   * @throws IOException when the file cannot be read at all, or the taker cannot keep something
   */
  void read(Taker taker, Consumer<? super InputProblem> problems) throws IOException;

  /** Takes payloads. */
  interface Taker {

    /** A person had that page open, by the word of the file. */
    default void opened(String address) {}

    /**
     * Whether to hand over the payload of that address.
     *
     * @param type the media type as the file states it; empty when it does not
     */
    boolean wants(String address, String type);

    /**
     * Takes one.
     *
     * @throws IOException when something cannot be kept; never for a body that cannot be read
     */
    void take(Payload payload) throws IOException;
  }
}
