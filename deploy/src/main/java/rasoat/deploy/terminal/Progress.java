package rasoat.deploy.terminal;

/** How far something has come. */
public interface Progress extends AutoCloseable {

  /** Shows nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void step() {}

        @Override
        public void close() {}
      };

  /** One more is done. */
  void step();

  @Override
  void close();
}
