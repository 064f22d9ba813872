package rasoat.index;

/**
 * Is told how the upgrade of a registry to the present format goes, always by the thread that opens
 * it. Of a registry that needs none it hears nothing.
 */
public interface UpgradeListener {

  /** Tells nobody. */
  UpgradeListener NONE =
      new UpgradeListener() {
        @Override
        public void begins(int format, int documents) {}

        @Override
        public void written() {}

        @Override
        public void done() {}
      };

  /**
   * So many documents will be written anew.
   *
   * @param format the one they are in now
   */
  void begins(int format, int documents);

  /** One more has been written; until all are, the old registry stays as it was. */
  void written();

  /** The new registry has taken the place of the old one, durably. Not told when that failed. */
  void done();
}
