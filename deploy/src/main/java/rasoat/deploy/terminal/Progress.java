package rasoat.deploy.terminal;

/** How far something has come. */
public interface Progress extends AutoCloseable {

  /** One more is done. */
  void step();

  @Override
  void close();
}
