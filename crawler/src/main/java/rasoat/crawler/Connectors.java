package rasoat.crawler;

import rasoat.crawler.source.Source;

/** Makes what visits a source. */
@FunctionalInterface
public interface Connectors {

  /**
   * The connector of that source, ready to visit it.
   *
   * @throws SourceUnusableException when it cannot be visited as it is set, such as without a token
   */
  Connection open(Source source) throws SourceUnusableException;
}
