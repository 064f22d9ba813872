package rasoat.deploy;

import java.util.Optional;
import rasoat.deploy.terminal.Progress;
import rasoat.deploy.terminal.Terminal;
import rasoat.index.UpgradeListener;

/** Shows a person how far the upgrade of a registry has come; nothing when none is needed. */
final class UpgradeProgress implements UpgradeListener, AutoCloseable {

  private final Terminal terminal;
  private Optional<Progress> progress = Optional.empty();

  UpgradeProgress(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void begins(int format, int documents) {
    progress = Optional.of(terminal.progress("Upgrading from format " + format, documents));
  }

  @Override
  public void written() {
    progress.ifPresent(Progress::step);
  }

  @Override
  public void done() {
    close();
  }

  @Override
  public void close() {
    progress.ifPresent(Progress::close);
    progress = Optional.empty();
  }
}
