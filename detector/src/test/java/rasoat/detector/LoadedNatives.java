package rasoat.detector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The native libraries, unpacked below {@code target} and loaded once for all tests. */
public final class LoadedNatives {

  private static final Natives NATIVES = load();

  private LoadedNatives() {}

  /** Loads them unless they are. */
  public static Natives get() {
    return NATIVES;
  }

  private static Natives load() {
    try {
      return Natives.load(Path.of("target", "natives"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
