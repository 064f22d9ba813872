package rasoat.index.sealed.oracle;

import java.io.IOException;

/** Told of every request. Never of its values. */
@FunctionalInterface
public interface OracleLog {

  /**
   * A request was answered or refused. When this fails the request is not answered: what is not
   * logged does not happen.
   *
   * @param client its name; empty when it gave no valid token
   * @param key the key id; empty when none was asked for
   * @param values how many
   * @param outcome {@code answered}, {@code wait} or {@code refused: reason}
   */
  void add(String client, String key, int values, String outcome) throws IOException;
}
