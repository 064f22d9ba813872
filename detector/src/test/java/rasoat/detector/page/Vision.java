package rasoat.detector.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import rasoat.detector.LoadedNatives;

/** Loads the native libraries, and holds every test to freeing its matrices. */
final class Vision implements BeforeAllCallback, AfterEachCallback {

  @Override
  public void beforeAll(ExtensionContext context) {
    assertThat(LoadedNatives.get().libraries()).isNotEmpty();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    assertThat(Mats.live()).as("matrices not freed").isZero();
  }
}
