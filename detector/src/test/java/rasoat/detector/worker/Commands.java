package rasoat.detector.worker;

import java.nio.file.Path;
import java.util.List;

/** Workers from the classes under test. */
public final class Commands {

  private Commands() {}

  public static WorkerCommand of(Class<?> main, String... arguments) {
    return new WorkerCommand(
        Path.of(System.getProperty("java.home"), "bin", "java"),
        System.getProperty("java.class.path"),
        main.getName(),
        List.of(arguments));
  }
}
