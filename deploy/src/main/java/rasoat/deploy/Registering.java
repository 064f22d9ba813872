package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rasoat.deploy.registry.Registration;
import rasoat.deploy.terminal.Progress;
import rasoat.deploy.terminal.Terminal;
import rasoat.detector.PictureTextReader;
import rasoat.index.DocumentIndex;
import rasoat.index.bulk.ImportListener;
import rasoat.index.ingest.Ingest;

/** Registers files while a person watches, who may end it at any time without harm. */
record Registering(Wiring wiring, Terminal terminal) {

  /**
   * Carries a plan out.
   *
   * @param listeners told beside the terminal
   */
  Registration run(RegistrationPlan plan, List<ImportListener> listeners)
      throws IOException, InterruptedException {
    try (PictureTextReader pictures = wiring.pictureText()) {
      Ingest ingest = Ingest.with(pictures);
      return run(plan, ingest, plan.files(ingest), listeners);
    }
  }

  private Registration run(
      RegistrationPlan plan, Ingest ingest, List<Path> files, List<ImportListener> listeners)
      throws IOException, InterruptedException {
    try (Interruption interruption = Interruption.watch();
        DocumentIndex index = wiring.changeRegistry();
        Progress progress = terminal.progress("Registering", files.size())) {
      Registration registration = new Registration(progress);
      List<ImportListener> all = new ArrayList<>(List.of(registration));
      all.addAll(listeners);
      plan.into(index, ingest).add(files, ImportListener.all(all), interruption::came);
      if (interruption.came()) {
        terminal.problem(registration.line() + "; interrupted: the same command goes on from here");
      }
      return registration;
    }
  }
}
